package org.jixiao.budget.filing.format;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The elements of a Word file, by what their names mean for a reader of the page. */
final class WordMarkup {

    /** What only says something of what it holds: a content control, an insertion, a link. */
    private static final Set<String> AROUND = Set.of(
            "sdt",
            "sdtContent",
            "customXml",
            "smartTag",
            "ins",
            "moveTo",
            "hyperlink",
            "fldSimple",
            "AlternateContent",
            "Choice",
            "dir",
            "bdo",
            "oMath",
            "oMathPara");

    private WordMarkup() {}

    static boolean isAround(String name) {
        return AROUND.contains(name);
    }

    static Stream<Element> children(Node parent) {
        Stream.Builder<Element> children = Stream.builder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.build();
    }

    static Stream<Element> children(Node parent, String name) {
        return children(parent).filter(child -> name.equals(child.getLocalName()));
    }

    /** The children of a name, those within content controls and insertions too. */
    static Stream<Element> within(Node parent, String name) {
        return children(parent)
                .flatMap(child -> name.equals(child.getLocalName())
                        ? Stream.of(child)
                        : isAround(child.getLocalName()) ? within(child, name) : Stream.of());
    }

    static Optional<Element> child(Node parent, String... path) {
        Node at = parent;
        for (String name : path) {
            Optional<Element> next = children(at, name).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of((Element) at);
    }

    /** An attribute by its name in whatever name space, empty where it is missing. */
    static String attribute(Element element, String name) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i))
                .filter(attribute -> name.equals(attribute.getLocalName()))
                .map(Node::getNodeValue)
                .findFirst()
                .orElse("");
    }

    static int number(@Nullable Element element, int otherwise) {
        String value = element == null ? "" : attribute(element, "val");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** All text in an element, deleted text too. */
    static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child instanceof Text ? child.getNodeValue() : text(child));
        }
        return text.toString();
    }

    /** A property that is on when it is named, unless it says that it is off. */
    static boolean isOn(Node properties, String name) {
        return child(properties, name)
                .map(element -> attribute(element, "val"))
                .filter(value -> !Set.of("0", "false", "off").contains(value))
                .isPresent();
    }
}
