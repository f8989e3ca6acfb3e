package uk.frontdoor.proof.ceiling;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Keeps bytes with one write and one flush for all who are waiting. One committer takes what is there, so a lone
 * writer waits for nobody and many share a flush.
 *
 * <p>The file is written once before use and goes round, so that a flush is a flush of data alone and a long run
 * does not fill the disk. It is a measure of the machine, not a store.
 */
final class AppendLog {
    private static final int GROUP = 256;

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final FileChannel file;
    private final int size;

    private AppendLog(FileChannel file, int size) {
        this.file = file;
        this.size = size;
    }

    static AppendLog of(Path path, int size) throws IOException {
        FileChannel file = FileChannel.open(path, CREATE, WRITE);
        ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
        for (int written = 0; written < size; written += zeros.capacity()) {
            file.write(zeros.clear());
        }
        file.force(true);
        file.position(0);
        AppendLog log = new AppendLog(file, size);
        Thread.ofPlatform().daemon().name("committer").start(log::commitForEver);
        return log;
    }

    /** Returns when the bytes are on disk. */
    void keep(byte[] bytes) {
        Waiting waiting = new Waiting(bytes, new CompletableFuture<>());
        queue.add(waiting);
        waiting.kept().join();
    }

    private void commitForEver() {
        List<Waiting> group = new ArrayList<>(GROUP);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                group.clear();
                group.add(queue.take());
                queue.drainTo(group, GROUP - 1);
                commit(group);
                group.forEach(waiting -> waiting.kept().complete(null));
            } catch (IOException e) {
                group.forEach(waiting -> waiting.kept().completeExceptionally(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void commit(List<Waiting> group) throws IOException {
        ByteBuffer[] buffers = new ByteBuffer[group.size() * 2];
        long length = 0;
        for (int index = 0; index < group.size(); index++) {
            byte[] bytes = group.get(index).bytes();
            buffers[2 * index] = ByteBuffer.allocate(4).putInt(bytes.length).flip();
            buffers[2 * index + 1] = ByteBuffer.wrap(bytes);
            length += 4 + bytes.length;
        }
        if (file.position() + length > size) {
            file.position(0);
        }
        for (long written = 0; written < length; ) {
            written += file.write(buffers);
        }
        file.force(false);
    }

    private record Waiting(byte[] bytes, CompletableFuture<Void> kept) {}
}
