import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads page files named on standard input with boilerpipe; prints one JSON line each, then the CPU seconds of all rounds but the first. */
class Boilerpipe {
    static String text(String path) throws Exception {
        try {
            return ArticleExtractor.INSTANCE.getText(new String(Files.readAllBytes(Path.of(path)), StandardCharsets.UTF_8));
        } catch (de.l3s.boilerpipe.BoilerpipeProcessingException error) {
            System.err.println(path + ": " + error); // a peer's failure is its result: no text
            return "";
        }
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < 32 || c == '"' || c == '\\' || c > 126) json.append(String.format("\\u%04x", (int) c));
            else json.append(c);
        }
        return json.append('"').toString();
    }

    static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    public static void main(String[] args) throws Exception {
        List<String> paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines().toList();
        StringBuilder out = new StringBuilder();
        for (String path : paths) out.append(quoted(text(path))).append('\n');
        double before = cpu();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) for (String path : paths) text(path);
        System.out.print(out);
        System.out.println(cpu() - before);
    }
}
