package pacesetter.chart;

import java.io.IOException;
import java.io.OutputStream;

/** Where pictures go: whoever keeps them opens a file for each. */
public interface Sheets {
    /** Opens a new file of that name. */
    OutputStream create(String name) throws IOException;
}
