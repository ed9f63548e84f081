package org.jixiao.budget.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Ways to spoil a file. */
final class Tear {

    private static final List<String> WORDS = List.of(
            "\t",
            "\n",
            "\n\n",
            "\n\t",
            " ",
            "　",
            "项目名称",
            "绩效目标表",
            "一级指标",
            "三级指标",
            "指标值",
            "资金支出计划（%）",
            "3月底",
            "12月底",
            "预算数",
            "其他资金",
            "1,000.005",
            "99999999999999999999",
            "-1",
            "20%",
            "/",
            "不涉及",
            "第一部分",
            "第九十九章",
            "一、总体绩效目标",
            "1.",
            "①",
            "单位：万元",
            "（单位：元）",
            "203001某某局",
            "2026年",
            "2026年13月32日",
            "产出指标",
            "数量指标",
            "（",
            "）",
            "：",
            "“",
            "合计",
            "小计",
            "政府采购",
            "国有资产",
            "三公经费",
            "一般公共预算",
            "≥",
            "≤100",
            "\u0007",
            "[bookmark: x]",
            "项目支出",
            "基本支出",
            "其中：",
            "涉密",
            "序号",
            "名称",
            "金额");

    private static final int LONGEST_LINE = 500_000;

    private Tear() {}

    /** Lines dropped, repeated, swapped, cut and put together. */
    static byte[] lines(byte[] whole, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(whole, UTF_8).split("\n", -1)));
        for (int i = random.nextInt(40); i > 0 && !lines.isEmpty(); i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(8)) {
                case 0 -> lines.remove(at);
                case 1 ->
                    lines.addAll(
                            at,
                            lines.subList(at, Math.min(lines.size(), at + random.nextInt(30))).stream()
                                    .toList());
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 ->
                    lines.set(
                            at,
                            lines.get(at).substring(random.nextInt(lines.get(at).length() + 1)));
                case 4 -> lines.set(at, bounded(lines.get(at) + lines.get(random.nextInt(lines.size()))));
                case 5 -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 50)), random);
                case 6 -> lines.set(at, bounded(bounded(lines.get(at)).repeat(random.nextInt(20))));
                default ->
                    lines.subList(at, Math.min(lines.size(), at + random.nextInt(60)))
                            .clear();
            }
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }

    /** What is repeated again and again would become larger than any file. */
    private static String bounded(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_LINE));
    }

    /** Words of forms set in anywhere. */
    static byte[] words(byte[] whole, Random random) {
        StringBuilder text = new StringBuilder(new String(whole, UTF_8));
        for (int i = random.nextInt(60); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = random.nextInt(3) == 0 ? Math.min(text.length(), at + random.nextInt(40)) : at;
            text.replace(at, to, WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString().getBytes(UTF_8);
    }

    /** Bytes changed, cut off, cut out and repeated. */
    static byte[] bytes(byte[] whole, Random random) {
        byte[] torn = whole.clone();
        for (int i = random.nextInt(30); i > 0 && torn.length > 0; i--) {
            torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
        }
        int at = random.nextInt(torn.length + 1);
        int to = at + random.nextInt(torn.length - at + 1);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(torn, at);
            case 1 -> joined(Arrays.copyOf(torn, at), Arrays.copyOfRange(torn, to, torn.length));
            case 2 -> joined(Arrays.copyOf(torn, to), Arrays.copyOfRange(torn, at, torn.length));
            default -> torn;
        };
    }

    /** Nothing but noise, behind what a known kind of file begins with. */
    static byte[] noise(byte[] whole, Random random) {
        byte[] noise = new byte[random.nextInt(5_000)];
        random.nextBytes(noise);
        List<String> beginnings = List.of("", "%PDF-1.7\n", "PK\u0003\u0004", "<html><table>", "\t项目名称\n\t", "<?xml ");
        return joined(beginnings.get(random.nextInt(beginnings.size())).getBytes(UTF_8), noise);
    }

    /** Parts of an archive changed, which is itself whole: digits, tags and attributes of its XML. */
    static byte[] parts(byte[] whole, Random random) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(whole));
                ByteArrayOutputStream torn = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(torn)) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    byte[] content = parts.readAllBytes();
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    zip.write(random.nextInt(3) == 0 ? markup(content, random) : content);
                }
            }
            return torn.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] markup(byte[] content, Random random) {
        String text = new String(content, UTF_8);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            List<String> tokens = new ArrayList<>(List.of(text.split("(?<=[<>\"])|(?=[<>\"])")));
            int at = random.nextInt(tokens.size());
            int other = random.nextInt(tokens.size());
            switch (random.nextInt(4)) {
                case 0 -> tokens.set(at, tokens.get(other));
                case 1 -> tokens.set(at, tokens.get(at).replaceAll("\\d", Integer.toString(random.nextInt(100_000))));
                case 2 ->
                    tokens.subList(
                                    Math.min(at, other),
                                    Math.min(tokens.size(), Math.min(at, other) + random.nextInt(40)))
                            .clear();
                default ->
                    tokens.addAll(
                            at,
                            List.copyOf(tokens.subList(
                                    Math.min(at, other), Math.min(tokens.size(), Math.min(at, other) + 40))));
            }
            text = String.join("", tokens);
        }
        return text.getBytes(UTF_8);
    }

    /** A PDF whose pages are described in the open, so that a changed byte changes what is drawn. */
    static byte[] unpacked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                COSStream open = document.getDocument().createCOSStream();
                try (InputStream content = page.getContents();
                        OutputStream out = open.createOutputStream()) {
                    content.transferTo(out);
                }
                page.getCOSObject().setItem(COSName.CONTENTS, open);
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
