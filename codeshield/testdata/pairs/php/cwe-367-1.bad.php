<?php

final class VisitCounter
{
    public function __construct(private string $path)
    {
    }

    public function hit(): int
    {
        $count = (int) file_get_contents($this->path);
        $count++;
        file_put_contents($this->path, $count);
        return $count;
    }

    public function lock(): bool
    {
        $lock = $this->path . '.lock';
        if (!file_exists($lock)) {
            file_put_contents($lock, getmypid());
            return true;
        }
        return false;
    }
}
