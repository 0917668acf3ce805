<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// ruleid: php-weak-hash
$sum = md5($data);

// ok: php-weak-hash
$sum = hash("sha256", $data);

// ruleid: php-weak-hash, php-weak-hash-of-password
$stored = sha1($password);

// ok: php-weak-hash-of-password
$stored = password_hash($password, PASSWORD_DEFAULT);

// ruleid: php-weak-cipher
$out = openssl_encrypt($data, "des-ede3-cbc", $key, 0, $drawn);

// ok: php-weak-cipher
$out = openssl_encrypt($data, "aes-256-gcm", $key, 0, $drawn, $tag);

// ruleid: php-mcrypt
$out = mcrypt_encrypt(MCRYPT_DES, $key, $data, MCRYPT_MODE_CBC);

// ok: php-mcrypt
$out = sodium_crypto_secretbox($data, $nonce, $key);

function encrypt($key, $data) {
    // ruleid: php-fixed-iv
    return openssl_encrypt($data, "aes-256-cbc", $key, 0, "0123456789abcdef");
}

function encryptRandom($key, $data) {
    $iv = random_bytes(16);
    // ok: php-fixed-iv
    return $iv . openssl_encrypt($data, "aes-256-cbc", $key, 0, $iv);
}

// ruleid: php-fixed-salt, php-weak-hash
$stored = crypt($password, "ab");

// ok: php-fixed-salt
$stored = password_hash($password, PASSWORD_BCRYPT);

// ruleid: php-salt-option
$stored = password_hash($password, PASSWORD_BCRYPT, ["salt" => $salt]);

// ok: php-salt-option
$stored = password_hash($password, PASSWORD_BCRYPT, ["cost" => 12]);

// ruleid: php-few-iterations
$key = hash_pbkdf2("sha256", $password, $salt, 1000);

// ok: php-few-iterations
$key = hash_pbkdf2("sha256", $password, $salt, 600000);

// ruleid: php-small-key
$pair = openssl_pkey_new(["private_key_bits" => 1024]);

// ok: php-small-key
$pair = openssl_pkey_new(["private_key_bits" => 3072]);

// ruleid: php-predictable-secret, php-random
$token = uniqid();

// ok: php-predictable-secret
$token = bin2hex(random_bytes(16));

// ruleid: php-random
$die = mt_rand(1, 6);

// ok: php-random
$die = random_int(1, 6);

// ruleid: php-timing-comparison
if ($signature == $expectedSignature) { accept(); }

// ok: php-timing-comparison
if (hash_equals($expectedSignature, $signature)) { accept(); }

// ruleid: php-client-address
$address = $_SERVER["REMOTE_ADDR"];

// ok: php-client-address
$method = $_SERVER["REQUEST_METHOD"];

// ruleid: php-client-address-header
$address = $_SERVER["HTTP_X_FORWARDED_FOR"];

// ok: php-client-address-header
$agent = $_SERVER["HTTP_USER_AGENT"];

// ruleid: php-hardcoded-password
$dbPassword = "Tr0ub4dor&3";

// ok: php-hardcoded-password
$dbPassword = getenv("DB_PASSWORD");

// ruleid: php-database-password
$db = mysqli_connect("localhost", "app", "hunter2", "shop");

// ok: php-database-password
$db = mysqli_connect("localhost", "app", getenv("DB_PASSWORD"), "shop");

// ruleid: php-private-key-in-code
$pem = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow";

// ok: php-private-key-in-code
$pem = "-----BEGIN PUBLIC KEY-----\nMIIBIj";

// ruleid: php-api-key-in-code
$maps = new Client("AIzaSyA1234567890abcdefghijklmnopqrstuv");

// ok: php-api-key-in-code
$maps = new Client(getenv("MAPS_KEY"));

// ruleid: php-plaintext-password-compared
if ($row["password"] == $_POST["password"]) { logIn(); }

// ok: php-plaintext-password-compared
if (password_verify($_POST["password"], $row["hash"])) { logIn(); }

// ruleid: php-tls-verification-off
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);

// ok: php-tls-verification-off
curl_setopt($curl, CURLOPT_CAINFO, "ca.pem");

// ruleid: php-phpinfo
phpinfo();

// ok: php-phpinfo
phpversion();

// ruleid: php-errors-shown
ini_set("display_errors", "1");

// ok: php-errors-shown
ini_set("display_errors", "0");

// ruleid: php-cookie-flags
setcookie("session", $id);

// ok: php-cookie-flags
setcookie("session", $id, ["secure" => true, "httponly" => true, "samesite" => "Lax"]);

// ruleid: php-cookie-script-access
ini_set("session.cookie_httponly", 0);

// ok: php-cookie-script-access
ini_set("session.cookie_httponly", 1);

// ruleid: php-cors-any-origin
header("Access-Control-Allow-Origin: *");

// ok: php-cors-any-origin
header("Access-Control-Allow-Origin: https://example.com");

// ruleid: php-permissions
chmod($file, 0777);

// ok: php-permissions
chmod($file, 0600);

// ruleid: php-temp-name
file_put_contents("/tmp/report.txt", $text);

// ok: php-temp-name
file_put_contents(tempnam(sys_get_temp_dir(), "report"), $text);

// ruleid: php-weak-comparison-of-login
if (strcmp($given, $stored) == 0) { accept(); }

// ok: php-weak-comparison-of-login
if (hash_equals($stored, $given)) { accept(); }

function answer($client, $question) {
    $reply = $client->chat()->create(["messages" => $question]);
    // ruleid: php-llm-output-executed
    eval($reply->choices[0]->message->content);
}

function answerAsData($client, $question) {
    $reply = $client->chat()->create(["messages" => $question]);
    // ok: php-llm-output-executed
    return json_decode($reply->choices[0]->message->content);
}

function query($client, $db, $question) {
    $reply = $client->chat()->create(["messages" => $question]);
    // ruleid: php-llm-output-sql
    return $db->query($reply->choices[0]->message->content);
}

function queryFixed($client, $db, $question) {
    $reply = $client->chat()->create(["messages" => $question]);
    // ok: php-llm-output-sql
    return $db->prepare("SELECT * FROM items WHERE name = ?");
}

function show($client, $question) {
    $reply = $client->chat()->create(["messages" => $question]);
    // ruleid: php-llm-output-html
    echo $reply->choices[0]->message->content;
}

function showEscaped($client, $question) {
    $reply = $client->chat()->create(["messages" => $question]);
    // ok: php-llm-output-html
    echo htmlspecialchars($reply->choices[0]->message->content);
}

// The vector is the caller's, whatever its default.
function seal($text, $key, $nonce = '') {
    if (strlen($nonce) !== 12) {
        throw new RuntimeException("12 bytes");
    }
    // ok: php-fixed-iv
    return openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $nonce, $tag);
}

function checkOldPassword($password, $user) {
    // ruleid: php-weak-hash
    if (hash_equals($user->hash, md5($password))) {
        $user->hash = password_hash($password, PASSWORD_DEFAULT);
    }
}

function storePassword($password, $user) {
    // ruleid: php-weak-hash-of-password, php-weak-hash
    $user->hash = md5($password);
}

function password_form($id) {
    // ruleid: php-random
    return '<form id="box-' . rand() . '">';
}

function generate_password_code() {
    // ruleid: php-random, php-predictable-secret
    return rand(100000, 999999);
}

// ruleid: php-weak-hash, php-random
$token = sha1(uniqid(strval(random_int(0, PHP_INT_MAX)), true));

function connect($handle, $options) {
    if ($options['verify'] === false) {
        // ruleid: php-tls-verification-optional
        curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, 0);
    }
    // ok: php-tls-verification-optional
    curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, 1);
    if ($options['fast']) {
        // ruleid: php-tls-verification-off
        curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, 0);
    }
}

function cors_of_request(): void
{
    $origin = $_SERVER['HTTP_ORIGIN'];
    // ruleid: php-cors-reflects-origin
    header("Access-Control-Allow-Origin: $origin");
    if (in_array($origin, ALLOWED, true)) {
        // ok: php-cors-reflects-origin, php-cors-any-origin
        header("Access-Control-Allow-Origin: $origin");
    }
}

function api_key(Request $request): bool
{
    // ruleid: php-timing-comparison
    if ($request->header('X-Api-Key') !== config('services.api.key')) {
        return false;
    }
    // ok: php-timing-comparison
    return hash_equals(config('services.api.key'), (string) $request->header('X-Api-Key'));
}
