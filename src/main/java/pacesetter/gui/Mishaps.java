package pacesetter.gui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.SwingUtilities;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;

/** Tells what nobody else has caught, memory that is gone included, one at a time; the window goes on. */
final class Mishaps implements Thread.UncaughtExceptionHandler {
    private final WindowWords words;
    private final Dialogs dialogs;
    private boolean telling;

    Mishaps(WindowWords words, Dialogs dialogs) {
        this.words = words;
        this.dialogs = dialogs;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable trouble) {
        SwingUtilities.invokeLater(() -> tell(trouble));
    }

    /** Says in which week what broke, and offers what there is. */
    void tellBreakdown(Player player, Runnable save) {
        player.breakdown().ifPresent(broken -> {
            String where = Arrays.stream(broken.cause().getStackTrace())
                    .limit(6)
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
            String message =
                    words.of("broken", player.run().scenario().calendar().week(broken.tick()), broken.cause(), where);
            List<String> answers = List.of(words.of("broken.save"), words.of("broken.leave"));
            dialogs.ask(words.of("broken.title"), message, answers)
                    .filter(answer -> answer == 0)
                    .ifPresent(yes -> save.run());
        });
    }

    private void tell(Throwable trouble) {
        if (!telling) { // what breaks again and again, painting for instance, would fill the screen
            telling = true;
            try {
                dialogs.warn(words.of("mishap.title"), words.of("mishap", words.of(trouble)));
            } finally {
                telling = false;
            }
        }
    }
}
