<?php
if ($_SERVER['REQUEST_METHOD'] === 'POST' && isset($_FILES['document'])) {
    $target = __DIR__ . '/uploads/' . $_FILES['document']['name'];
    if (move_uploaded_file($_FILES['document']['tmp_name'], $target)) {
        echo 'stored';
    }
}
