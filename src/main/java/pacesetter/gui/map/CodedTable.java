package pacesetter.gui.map;

import java.util.Optional;
import pacesetter.run.Table;

/** What is shown in words and has numbers with codes behind it, as the result tables have them. */
public interface CodedTable {
    /** What is shown now; empty if that is nothing. */
    Optional<Table> coded();
}
