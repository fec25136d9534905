package pacesetter.sweep.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Values of the program as bytes and back. Java writes what is serializable; records and optionals, which need not be, are
 * written by their components and made anew by their constructors, which check them. What stands in a value twice is
 * written once.
 */
final class Values {
    private Values() {}

    static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (Out out = new Out(new DeflaterOutputStream(bytes, fast))) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalStateException(e); // a value that has no bytes
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /** The value that {@link #bytes} was given. */
    static <T> T read(byte[] bytes, Class<T> type) {
        try (In in = new In(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return type.cast(in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Out extends ObjectOutputStream {
        Out(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object value) {
            if (value instanceof Record fields) {
                return RecordForm.of(fields);
            }
            return value instanceof Optional<?> optional ? OptionalForm.of(optional) : value;
        }
    }

    private static final class In extends ObjectInputStream {
        In(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            if (read instanceof RecordForm form) {
                return form.value();
            }
            return read instanceof OptionalForm form ? form.value() : read;
        }
    }
}
