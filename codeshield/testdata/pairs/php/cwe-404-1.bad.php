<?php

function importContacts(string $path, PDO $db): int
{
    $handle = fopen($path, 'r');
    if ($handle === false) {
        throw new RuntimeException('cannot open the file');
    }

    $header = fgetcsv($handle);
    if ($header === false || !in_array('email', $header, true)) {
        return 0;
    }

    $stmt = $db->prepare('INSERT INTO contacts (email) VALUES (?)');
    $count = 0;
    while (($row = fgetcsv($handle)) !== false) {
        if (count($row) !== count($header)) {
            throw new UnexpectedValueException('broken row');
        }
        $record = array_combine($header, $row);
        $stmt->execute([$record['email']]);
        $count++;
    }

    fclose($handle);
    return $count;
}
