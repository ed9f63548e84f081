package org.jixiao.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @Test
    void nobody_is_believed_unless_configured() {
        assertThat(new Addresses(List.of()).client("192.0.2.1", List.of("203.0.113.9")))
                .isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 203.0.113.9, 203.0.113.9",
        // what the client itself put in front counts for nothing
        "10.1.2.3, '198.51.100.7, 203.0.113.9', 203.0.113.9",
        // through two of our proxies
        "10.1.2.3, '198.51.100.7, 203.0.113.9, 10.9.9.9', 203.0.113.9",
        "10.1.2.3, 'unknown', 10.1.2.3",
        "10.1.2.3, 'localhost, 10.9.9.9', 10.9.9.9",
        "10.1.2.3, '', 10.1.2.3",
        "192.0.2.1, 203.0.113.9, 192.0.2.1",
        "fd00:0:0:0:0:0:0:1, 2001:db8::1, 2001:db8::1",
    })
    void a_proxy_of_ours_names_who_came_to_it(String peer, String forwardedFor, String client) {
        var addresses = new Addresses(List.of("10.0.0.0/8", "fd00::/16"));

        assertThat(addresses.client(peer, List.of(forwardedFor))).isEqualTo(client);
    }

    @Test
    void several_lines_are_one_chain() {
        var addresses = new Addresses(List.of("10.0.0.0/8"));

        assertThat(addresses.client("10.1.2.3", List.of("198.51.100.7", "203.0.113.9, 10.9.9.9")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void what_is_no_network_stops_the_start() {
        assertThatThrownBy(() -> new Addresses(List.of("ingress"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void one_household_of_ipv6_is_one_client() {
        assertThat(Addresses.network("2001:db8:1:2::1")).isEqualTo(Addresses.network("2001:db8:1:2:ffff::9"));
        assertThat(Addresses.network("2001:db8:1:2::1")).isNotEqualTo(Addresses.network("2001:db8:1:3::1"));
        assertThat(Addresses.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
