package pacesetter.cli;

import java.io.PrintWriter;
import pacesetter.text.Hidden;

/**
 * The door to a screen. Names, paths and values come from anywhere: what could colour, move or turn the screen is shown
 * as the number of its character.
 */
final class PlainWriter extends PrintWriter {
    private final PrintWriter screen;

    PlainWriter(PrintWriter screen) {
        super(screen, true);
        this.screen = screen;
    }

    /** The screen itself, for the program's own colours and redrawn lines; nothing from elsewhere goes there. */
    PrintWriter screen() {
        return screen;
    }

    @Override
    public void write(String text, int from, int length) {
        String shown = Hidden.shown(text.substring(from, from + length));
        super.write(shown, 0, shown.length());
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(int character) {
        write(Character.toString(character), 0, 1);
    }
}
