<?php

final class VisitCounter
{
    public function __construct(private string $path)
    {
    }

    public function hit(): int
    {
        $file = fopen($this->path, 'c+');
        if ($file === false) {
            throw new RuntimeException('cannot open the counter');
        }
        try {
            flock($file, LOCK_EX);
            $count = (int) stream_get_contents($file) + 1;
            ftruncate($file, 0);
            rewind($file);
            fwrite($file, (string) $count);
            return $count;
        } finally {
            fclose($file);
        }
    }

    public function lock(): bool
    {
        $file = @fopen($this->path . '.lock', 'x');
        if ($file === false) {
            return false;
        }
        fwrite($file, (string) getmypid());
        fclose($file);
        return true;
    }
}
