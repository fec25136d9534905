package pacesetter.store;

import java.util.Locale;
import java.util.Set;

/** Files that desktops and programs drop wherever somebody looks or works, and make again when they are missing. */
final class Dropping {
    private static final Set<String> OF_DESKTOPS = Set.of(".ds_store", "thumbs.db", "desktop.ini", ".directory");
    private static final Set<String> OF_R = Set.of(".rdata", ".rhistory");

    private Dropping() {}

    /** Whether a desktop leaves a file of that name in any folder it shows. */
    static boolean isOfDesktop(String name) {
        return OF_DESKTOPS.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith("._");
    }

    /** The same, and what programs leave that have a table open or had. */
    static boolean isAny(String name) {
        return isOfDesktop(name)
                || OF_R.contains(name.toLowerCase(Locale.ROOT))
                || name.startsWith("~$")
                || (name.startsWith(".~lock.") && name.endsWith("#"));
    }
}
