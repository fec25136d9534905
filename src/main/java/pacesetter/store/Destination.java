package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import pacesetter.text.Name;

/** Where a folder in the making goes. */
interface Destination {
    /** The name that the folder in the making has something of. */
    String name();

    /**
     * Gives the folder its place.
     *
     * @param remarks takes what the user must know of it
     * @return the place
     */
    Path reach(Swap swap, List<Name> remarks) throws IOException;
}
