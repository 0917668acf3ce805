<?php

function logLogin(bool $ok): void
{
    $user = $_POST['username'];
    $line = date('c') . ' ' . ($ok ? 'login ' : 'failed ') . $user . "\n";
    file_put_contents('/var/log/app/login.log', $line, FILE_APPEND);
    error_log("login of $user from " . $_SERVER['HTTP_USER_AGENT']);
}
