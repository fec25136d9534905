package pacesetter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the version that the build wrote down, the Java machine, the licence. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "pacesetter " + number(),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name") + ", "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            "Apache License 2.0"
        };
    }

    /** The version's number, for instance {@code 0.1.0}. */
    static String number() throws IOException {
        Properties properties = new Properties();
        try (InputStream resource = ProgramVersion.class.getResourceAsStream("version.properties")) {
            if (resource == null) {
                throw new IllegalStateException("version.properties is missing from the build");
            }
            properties.load(resource);
        }
        return properties.getProperty("version", "unknown");
    }
}
