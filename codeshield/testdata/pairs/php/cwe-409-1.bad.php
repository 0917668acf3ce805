<?php

final class BackupImporter
{
    public function import(string $folder): void
    {
        $zip = new ZipArchive();
        if ($zip->open($_FILES['backup']['tmp_name']) !== true) {
            throw new RuntimeException('not an archive');
        }
        $zip->extractTo($folder);
        $zip->close();
    }

    public function readBody(): array
    {
        $body = gzdecode(file_get_contents('php://input'));
        return json_decode($body, true);
    }
}
