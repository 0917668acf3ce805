import java.util.concurrent.*;
import java.util.concurrent.locks.ReentrantLock;

public class Ledger {
    private final ReentrantLock lock = new ReentrantLock();
    private long balance;

    public void add(long amount) throws InterruptedException {
        if (!lock.tryLock(5, TimeUnit.SECONDS)) {
            throw new IllegalStateException("busy");
        }
        try {
            balance += amount;
        } finally {
            lock.unlock();
        }
    }

    public long settle(CountDownLatch done) throws InterruptedException {
        if (!done.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not settled");
        }
        return balance;
    }
}
