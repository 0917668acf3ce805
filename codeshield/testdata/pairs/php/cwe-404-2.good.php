<?php

final class TransferService
{
    public function __construct(private PDO $db)
    {
    }

    public function transfer(int $from, int $to, int $amount): bool
    {
        $this->db->beginTransaction();
        try {
            $debit = $this->db->prepare('UPDATE accounts SET balance = balance - ? WHERE id = ? AND balance >= ?');
            $debit->execute([$amount, $from, $amount]);
            if ($debit->rowCount() !== 1) {
                $this->db->rollBack();
                return false;
            }
            $credit = $this->db->prepare('UPDATE accounts SET balance = balance + ? WHERE id = ?');
            $credit->execute([$amount, $to]);
            $this->db->commit();
            return true;
        } catch (Throwable $e) {
            $this->db->rollBack();
            throw $e;
        }
    }

    public function appendLog(string $path, string $line): void
    {
        $log = fopen($path, 'a');
        if ($log === false) {
            throw new RuntimeException('cannot open the log');
        }
        try {
            flock($log, LOCK_EX);
            fwrite($log, $line . PHP_EOL);
            flock($log, LOCK_UN);
        } finally {
            fclose($log);
        }
    }
}
