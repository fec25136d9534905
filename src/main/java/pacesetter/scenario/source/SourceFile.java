package pacesetter.scenario.source;

/** A file that was read: its path as the scenario names it, and the SHA-256 of its bytes in hexadecimal. */
public record SourceFile(String path, String sha256) {}
