<?php
class LogReader
{
    public function lastError(string $path): ?string
    {
        foreach (new SplFileObject($path) as $line) {
            if (str_contains($line, 'ERROR')) {
                return trim($line);
            }
        }
        return null;
    }

    public function names(string $folder): array
    {
        return array_diff(scandir($folder), ['.', '..']);
    }
}
