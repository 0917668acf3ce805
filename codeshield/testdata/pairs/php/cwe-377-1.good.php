<?php

function exportUsers(array $rows): string
{
    $path = tempnam(sys_get_temp_dir(), 'export_');
    if ($path === false) {
        throw new RuntimeException('cannot create a file');
    }
    chmod($path, 0600);
    $file = fopen($path, 'w');
    if ($file === false) {
        throw new RuntimeException('cannot write');
    }
    foreach ($rows as $row) {
        fputcsv($file, $row);
    }
    fclose($file);
    return $path;
}
