<?php

final class Crypter
{
    public function __construct(private string $key)
    {
    }

    public function encrypt(string $text): string
    {
        $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
        return base64_encode($nonce . sodium_crypto_secretbox($text, $nonce, $this->key));
    }

    public function encryptGcm(string $text): string
    {
        $iv = random_bytes(12);
        $sealed = openssl_encrypt($text, 'aes-256-gcm', $this->key, OPENSSL_RAW_DATA, $iv, $tag);
        return base64_encode($iv . $tag . $sealed);
    }
}
