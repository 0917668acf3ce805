<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function import(string $path): int
{
    // ruleid: php-return-before-close
    $handle = fopen($path, 'r');
    if ($handle === false) {
        throw new RuntimeException();
    }
    $header = fgetcsv($handle);
    if (count($header) < 2) {
        return 0;
    }
    fclose($handle);
    return 1;
}

function importAlways(string $path): int
{
    // ok: php-return-before-close
    $handle = fopen($path, 'r');
    if ($handle === false) {
        throw new RuntimeException();
    }
    $header = fgetcsv($handle);
    fclose($handle);
    return count($header);
}

function append(string $path, string $line): void
{
    // ruleid: php-handle-never-closed
    $log = fopen($path, 'a');
    flock($log, LOCK_EX);
    fwrite($log, $line);
}

function open(string $path)
{
    // ok: php-handle-never-closed
    $log = fopen($path, 'a');
    return $log;
}

class Transfer
{
    public function run(PDO $db): bool
    {
        // ruleid: php-transaction-left-open
        $db->beginTransaction();
        $db->exec('UPDATE accounts SET balance = 0');
        $db->commit();
        return true;
    }

    public function runSafely(PDO $db): bool
    {
        // ok: php-transaction-left-open
        $db->beginTransaction();
        try {
            $db->exec('UPDATE accounts SET balance = 0');
            $db->commit();
        } catch (Throwable $e) {
            $db->rollBack();
            throw $e;
        }
        return true;
    }
}
