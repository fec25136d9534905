package pacesetter.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** Why the system refuses a file. Its own words are English as a rule; the common ones are told in Chinese too. */
public final class SystemReason {
    private static final Name REFUSED = new Name("the disk refused", "磁盘拒绝");

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("No space left on device", "磁盘已满"),
            Map.entry("There is not enough space on the disk", "磁盘已满"),
            Map.entry("Disk quota exceeded", "超出磁盘配额"),
            Map.entry("Permission denied", "没有权限"),
            Map.entry("Access is denied", "没有权限"),
            Map.entry("Operation not permitted", "不允许此操作"),
            Map.entry("Read-only file system", "文件系统只读"),
            Map.entry("is not a file", "不是文件"), // ours
            Map.entry("Is a directory", "是文件夹"),
            Map.entry("Not a directory", "不是文件夹"),
            Map.entry("Directory not empty", "文件夹不为空"),
            Map.entry("File name too long", "文件名过长"),
            Map.entry("Too many open files", "打开的文件过多"),
            Map.entry("Too many levels of symbolic links", "符号链接层数过多"),
            Map.entry("Input/output error", "读写出错"));

    private SystemReason() {}

    /** The reason, without the file's name. */
    public static Name of(IOException trouble) {
        if (trouble instanceof Told told) {
            return told.told();
        }
        if (trouble instanceof AccessDeniedException) {
            return new Name("no permission", "没有权限");
        }
        if (trouble instanceof NoSuchFileException) {
            return new Name("no such file or folder", "没有这样的文件或文件夹");
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return new Name("is there already and is no folder", "已存在且不是文件夹");
        }
        String words = trouble instanceof FileSystemException refused ? refused.getReason() : trouble.getMessage();
        return words == null ? REFUSED : of(words);
    }

    /** What the system says; words that are not known stay as they are. */
    public static Name of(String words) {
        String plain = words.strip();
        return new Name(plain, CHINESE.getOrDefault(plain.replaceFirst("\\.$", ""), plain));
    }
}
