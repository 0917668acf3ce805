<?php
class LogReader
{
    public function lastError(string $path): ?string
    {
        $fh = fopen($path, 'r');
        while (($line = fgets($fh)) !== false) {
            if (str_contains($line, 'ERROR')) {
                return trim($line);
            }
        }
        fclose($fh);
        return null;
    }

    public function names(string $folder): array
    {
        $dir = opendir($folder);
        $names = [];
        while (($entry = readdir($dir)) !== false) {
            $names[] = $entry;
        }
        return $names;
    }
}
