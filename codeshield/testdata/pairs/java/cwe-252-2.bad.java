import java.util.concurrent.*;
import java.util.concurrent.locks.ReentrantLock;

public class Ledger {
    private final ReentrantLock lock = new ReentrantLock();
    private long balance;

    public void add(long amount) throws InterruptedException {
        lock.tryLock(5, TimeUnit.SECONDS);
        balance += amount;
        lock.unlock();
    }

    public long settle(CountDownLatch done) throws InterruptedException {
        done.await(10, TimeUnit.SECONDS);
        return balance;
    }
}
