package pacesetter.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files are read from. */
public interface FileStore {
    /** The files of this machine. */
    FileStore DISK = new FileStore() {
        @Override
        public Path real(Path path) throws IOException {
            return path.toRealPath();
        }

        @Override
        public byte[] read(Path path, int limit) throws IOException {
            if (!Files.isRegularFile(path)) {
                throw new FileSystemException(path.toString(), null, "is not a file");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(limit);
            }
        }
    };

    /** The path without links and dots; fails where nothing is there. */
    Path real(Path path) throws IOException;

    /** The first bytes of a file, all if it has no more than the limit. */
    byte[] read(Path path, int limit) throws IOException;
}
