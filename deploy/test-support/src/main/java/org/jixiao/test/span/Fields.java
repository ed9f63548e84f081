package org.jixiao.test.span;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A message of protocol buffers by the numbers of its fields; what is absent is empty, or 0. */
final class Fields {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;
    private static final int FOUR_BYTES = 5;

    private final Map<Integer, List<byte[]>> messages = new HashMap<>();
    private final Map<Integer, Long> numbers = new HashMap<>();

    static Fields of(byte[] message) {
        Fields fields = new Fields();
        ByteBuffer rest = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            fields.read(rest);
        }
        return fields;
    }

    private void read(ByteBuffer rest) {
        long tag = varint(rest);
        int number = (int) (tag >>> 3);
        switch ((int) (tag & 7)) {
            case VARINT -> numbers.put(number, varint(rest));
            case EIGHT_BYTES -> numbers.put(number, rest.getLong());
            case FOUR_BYTES -> numbers.put(number, (long) rest.getInt());
            case BYTES -> {
                byte[] content = new byte[(int) varint(rest)];
                rest.get(content);
                messages.computeIfAbsent(number, first -> new ArrayList<>()).add(content);
            }
            default -> throw new IllegalArgumentException("no protocol buffer");
        }
    }

    private static long varint(ByteBuffer rest) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = rest.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    boolean has(int number) {
        return messages.containsKey(number);
    }

    Stream<Fields> each(int number) {
        return messages.getOrDefault(number, List.of()).stream().map(Fields::of);
    }

    Fields message(int number) {
        return Fields.of(bytes(number));
    }

    String text(int number) {
        return new String(bytes(number), StandardCharsets.UTF_8);
    }

    String hex(int number) {
        return HexFormat.of().formatHex(bytes(number));
    }

    long number(int number) {
        return numbers.getOrDefault(number, 0L);
    }

    private byte[] bytes(int number) {
        return messages.getOrDefault(number, List.of(new byte[0])).get(0);
    }
}
