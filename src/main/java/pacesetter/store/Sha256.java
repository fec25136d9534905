package pacesetter.store;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 in hexadecimal. */
public final class Sha256 {
    private static final int BUFFER = 1 << 16;

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    static String of(byte[] bytes) {
        return text(digest().digest(bytes));
    }

    /** Of a file's bytes. */
    public static String of(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) { // which no interruption closes
            return of(in, Long.MAX_VALUE).orElseThrow();
        }
    }

    /** Of all bytes that come; nothing where more come than these. */
    static Optional<String> of(InputStream in, long most) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        long left = most;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                return Optional.empty();
            }
            digest.update(buffer, 0, read);
        }
        return Optional.of(text(digest.digest()));
    }

    static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
