package pacesetter.sweep;

import java.util.Optional;
import java.util.ServiceLoader;

/** Many machines that execute sweeps together, in builds that know how: a service found by {@link ServiceLoader}. */
public interface Cluster {
    /** The word that asks for it. */
    String word();

    /**
     * The engine on it.
     *
     * @param master its address; absent for the one that the process was started for
     * @throws pacesetter.text.UsageException if that cannot be
     */
    SweepEngine engine(Optional<String> master);

    /** The one that a word asks for, absent in builds without it. */
    static Optional<Cluster> named(String word) {
        return ServiceLoader.load(Cluster.class, Cluster.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(cluster -> cluster.word().equals(word))
                .findFirst();
    }
}
