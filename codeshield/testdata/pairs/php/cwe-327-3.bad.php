<?php
class Box
{
    public function seal(string $text, string $key): string
    {
        $iv = substr(md5($key), 0, 16);
        return openssl_encrypt($text, 'aes-256-cbc', $key, 0, $iv);
    }

    public function checksum(string $file): string
    {
        return md5_file($file);
    }
}
