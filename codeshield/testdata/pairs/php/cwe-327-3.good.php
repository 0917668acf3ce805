<?php
class Box
{
    public function seal(string $text, string $key): string
    {
        $iv = random_bytes(12);
        $out = openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag);
        return base64_encode($iv . $tag . $out);
    }

    public function checksum(string $file): string
    {
        return hash_file('sha256', $file);
    }
}
