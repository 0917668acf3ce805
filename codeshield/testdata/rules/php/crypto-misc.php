<?php
namespace App\Http\Controllers;

use Illuminate\Support\Facades\DB;
use Illuminate\Http\Request;

class Post extends Model
{
    protected $guarded = [];
    public $timestamps = false;
    const X = 'a';

    public function index(Request $request, string $sort = 'id'): array
    {
        $x = DB::raw("a " . $request->input('x'));
        DB::select("select $sort");
        DB::select("select ?", [$sort]);
        $this->whereRaw("a = {$sort}");
        User::where('a', 1)->orderByRaw($sort);
        $q = User::query();
        $q->whereRaw('a > ?', [$request->get('x')]);
        return $x;
    }

    private static function priv($a) {
        DB::raw($a);
        // ruleid: weak-crypto
        return md5($a) === sha1($a);
    }
}

function misc($p, $ldap) {
    // ruleid: weak-crypto
    $h = md5($p);
    // ruleid: eqeq-md5, weak-crypto
    if ($h == md5($p)) { return true; }
    // ruleid: eqeq-md5
    if (hash('md5', $p) == $h) { return true; }
    $ch = curl_init();
    // ruleid: curl-ssl
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
    // ruleid: curl-ssl
    $v = 0;
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, $v);
    // ruleid: openssl-iv
    openssl_encrypt($p, 'aes-128-cbc', $k, 0, "1234");
    // ruleid: openssl-iv
    $iv = "abcd";
    // ruleid: openssl-iv
    openssl_encrypt($p, 'aes-128-cbc', $k, 0, $iv);
    // ruleid: mcrypt-use
    mcrypt_encrypt(MCRYPT_DES, $p);
    // ruleid: unserialize-use
    unserialize($p);
    unserialize("a:1");
    // ruleid: phpinfo-use
    phpinfo();
    // ruleid: ldap-bind
    ldap_bind($ldap, $dn, null);
    // ruleid: ldap-bind
    ldap_bind($ldap, $dn, '');
    // ruleid: ldap-bind
    ldap_bind($ldap);
    ldap_bind($ldap, $dn, $pw);
    // ruleid: assert-use
    assert($p);
    assert('$a > 1');
    // ruleid: preg-e
    preg_replace("/x/e", $p, $q);
    preg_replace('/x/i', $p, $q);
    `ls`;
    // ruleid: extract-user
    extract($_POST);
    extract($p);
    // ruleid: extract-user
    unlink('x' . $_GET['f']);
    // ruleid: extract-user
    move_uploaded_file($_FILES['a']['tmp_name'], "/x/" . $_FILES['a']['name']);
    // ruleid: extract-user
    echo file_get_contents($_GET['u']);
    // ruleid: ftp-use
    ftp_connect("x");
    // ruleid: ftp-use
    $f = ftp_login($x, $y);
    // ruleid: laravel-arr
    return [
        'driver' => 'x',
        'secure' => false,
        'http_only' => false,
    ];
}
// ruleid: route-closure
Route::get('/x', function ($id) { return view('x'); });
Route::get('/y', [C::class, 'y']);
// ruleid: route-closure
Route::get('/z', fn() => view('z'));
