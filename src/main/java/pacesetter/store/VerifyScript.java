package pacesetter.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * {@code verify.py}: recomputes a folder from its own tables, without this program. It lies in every folder of results, the same in
 * all of a version of the program.
 */
final class VerifyScript {
    static final String NAME = "verify.py";

    private VerifyScript() {}

    /** Writes it, and closes what it is written to. */
    static void write(OutputStream out) throws IOException {
        try (out;
                InputStream script = Objects.requireNonNull(VerifyScript.class.getResourceAsStream(NAME), NAME)) {
            script.transferTo(out);
        }
    }
}
