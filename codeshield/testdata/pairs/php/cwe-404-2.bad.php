<?php

final class TransferService
{
    public function __construct(private PDO $db)
    {
    }

    public function transfer(int $from, int $to, int $amount): bool
    {
        $this->db->beginTransaction();
        $debit = $this->db->prepare('UPDATE accounts SET balance = balance - ? WHERE id = ? AND balance >= ?');
        $debit->execute([$amount, $from, $amount]);
        if ($debit->rowCount() !== 1) {
            return false;
        }
        $credit = $this->db->prepare('UPDATE accounts SET balance = balance + ? WHERE id = ?');
        $credit->execute([$amount, $to]);
        $this->db->commit();
        return true;
    }

    public function appendLog(string $path, string $line): void
    {
        $log = fopen($path, 'a');
        flock($log, LOCK_EX);
        fwrite($log, $line . PHP_EOL);
    }
}
