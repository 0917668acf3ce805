<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Storage;

class AttachmentController extends Controller
{
    public function show(Request $request)
    {
        return response()->download(storage_path('app/attachments/' . basename($request->query('name'))));
    }

    public function unpack(string $zipPath, string $target): void
    {
        $zip = new \ZipArchive();
        $zip->open($zipPath);
        for ($i = 0; $i < $zip->numFiles; $i++) {
            $name = basename($zip->getNameIndex($i));
            if ($name === '' || $name[0] === '.') {
                continue;
            }
            file_put_contents($target . '/' . $name, $zip->getFromIndex($i));
        }
        $zip->close();
    }
}
