<?php

final class BackupImporter
{
    private const MAX_SIZE = 50 * 1024 * 1024;

    public function import(string $folder): void
    {
        $zip = new ZipArchive();
        if ($zip->open($_FILES['backup']['tmp_name']) !== true) {
            throw new RuntimeException('not an archive');
        }
        $total = 0;
        for ($i = 0; $i < $zip->numFiles; $i++) {
            $total += $zip->statIndex($i)['size'];
            if ($total > self::MAX_SIZE) {
                throw new RuntimeException('archive is too large');
            }
        }
        $zip->extractTo($folder);
        $zip->close();
    }

    public function readBody(): array
    {
        $body = gzdecode(file_get_contents('php://input', false, null, 0, 65536), 1048576);
        if ($body === false) {
            throw new RuntimeException('bad body');
        }
        return json_decode($body, true);
    }
}
