package pacesetter.gui;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes a scenario's file or a folder of results that is dropped on the window. */
final class Dropped extends TransferHandler {
    private final Consumer<Path> scenario;
    private final Consumer<Path> results;

    Dropped(Consumer<Path> scenario, Consumer<Path> results) {
        this.scenario = scenario;
        this.results = results;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            if (!canImport(support)
                    || !(support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)
                            instanceof List<?> files)
                    || files.isEmpty()
                    || !(files.get(0) instanceof File file)) {
                return false;
            }
            Path path = file.toPath();
            (Files.isDirectory(path) ? results : scenario).accept(path);
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            return false; // then nothing was dropped that can be read
        }
    }
}
