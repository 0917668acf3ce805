<?php

function exportUsers(array $rows, string $name): string
{
    $path = sys_get_temp_dir() . '/export_' . $name . '.csv';
    $file = fopen($path, 'w');
    if ($file === false) {
        throw new RuntimeException('cannot write');
    }
    foreach ($rows as $row) {
        fputcsv($file, $row);
    }
    fclose($file);
    chmod($path, 0777);
    return $path;
}
