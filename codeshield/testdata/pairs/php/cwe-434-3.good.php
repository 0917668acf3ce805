<?php
if ($_SERVER['REQUEST_METHOD'] === 'POST' && isset($_FILES['document'])) {
    $types = ['application/pdf' => 'pdf', 'image/png' => 'png'];
    $type = (new finfo(FILEINFO_MIME_TYPE))->file($_FILES['document']['tmp_name']);
    if (!isset($types[$type])) {
        http_response_code(415);
        exit;
    }
    $target = '/srv/uploads/' . bin2hex(random_bytes(16)) . '.' . $types[$type];
    if (move_uploaded_file($_FILES['document']['tmp_name'], $target)) {
        echo 'stored';
    }
}
