<?php
// ruleid: w3-static-call
Storage::disk('s3')->put('a', $b);
// ruleid: w3-static-call
Crypt::decrypt($x);
// ruleid: w3-static-call
(new Foo($a))->run($b);
// ruleid: w3-static-call
$m = User::class;
