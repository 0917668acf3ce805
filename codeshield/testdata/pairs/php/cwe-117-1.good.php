<?php

function logLogin(bool $ok): void
{
    $user = preg_replace('/[^\w@.-]/', '_', $_POST['username'] ?? '');
    $line = date('c') . ' ' . ($ok ? 'login ' : 'failed ') . $user . "\n";
    file_put_contents('/var/log/app/login.log', $line, FILE_APPEND);
    error_log('login ' . json_encode(['user' => $user]));
}
