package org.dragoman.app;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where output goes: standard output, or a file that appears, or is replaced, only once all of it
 * is written.
 */
final class Destination implements Closeable {

  private final @Nullable Path file;
  private final @Nullable Path unfinished;
  private final OutputStream out;

  private Destination(@Nullable Path file, @Nullable Path unfinished, OutputStream out) {
    this.file = file;
    this.unfinished = unfinished;
    this.out = out;
  }

  /** Standard output; closing it flushes it. */
  static Destination standardOutput() {
    return new Destination(null, null, new Pipe(new FileOutputStream(FileDescriptor.out)));
  }

  /**
   * A file.
   *
   * @throws Refusal if it cannot be written
   */
  static Destination file(Path file) {
    if (Files.isDirectory(file)) {
      throw new Refusal(ExitCode.WRONG_USE, file + " is a folder; name a file in it");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a named pipe is written to, not replaced.
      try {
        return new Destination(null, null, new Pipe(Files.newOutputStream(file)));
      } catch (IOException e) {
        throw cannot(file, e);
      }
    }
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path unfinished =
          real.resolveSibling(
              "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      return new Destination(
          real, unfinished, new BufferedOutputStream(Files.newOutputStream(unfinished)));
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static Refusal cannot(Path file, IOException e) {
    String reason =
        e instanceof NoSuchFileException
            ? "its folder does not exist"
            : e.getClass().getSimpleName();
    return new Refusal(ExitCode.NOTHING_DONE, file + " cannot be written: " + reason);
  }

  /** Where to write; closing it does nothing, closing the destination does. */
  OutputStream stream() {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /** Says that all was written: the file is put in its place. */
  void finish() {
    try {
      out.close();
      if (file != null && unfinished != null) {
        try {
          Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
          Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of it. What was not {@linkplain #finish finished} leaves no file behind. */
  @Override
  public void close() {
    if (unfinished != null) {
      try {
        out.close();
        Files.deleteIfExists(unfinished);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A stream whose reader may go away, which is no fault. */
  private static final class Pipe extends FilterOutputStream {

    Pipe(OutputStream out) {
      super(new BufferedOutputStream(out));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw gone(e);
      }
    }

    @Override
    public void write(int value) {
      try {
        out.write(value);
      } catch (IOException e) {
        throw gone(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw gone(e);
      }
    }

    @Override
    public void close() {
      flush();
    }

    private static RuntimeException gone(IOException e) {
      String message = String.valueOf(e.getMessage());
      return message.contains("Broken pipe") || message.contains("pipe is being closed")
          ? new ReaderGoneException()
          : new UncheckedIOException("standard output cannot be written: " + message, e);
    }
  }
}
