package pacesetter.sweep.spark;

import org.apache.spark.api.java.function.Function;

/** What an executor does: a parcel's bytes in, its reply's bytes out. */
final class ParcelTask implements Function<byte[], byte[]> {
    private static final long serialVersionUID = 1;

    @Override
    public byte[] call(byte[] parcel) {
        return Values.bytes(Reply.to(Values.read(parcel, Parcel.class)));
    }
}
