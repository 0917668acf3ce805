<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Storage;

class AttachmentController extends Controller
{
    public function show(Request $request)
    {
        return response()->download(storage_path('app/attachments/' . $request->query('name')));
    }

    public function unpack(string $zipPath, string $target): void
    {
        $zip = new \ZipArchive();
        $zip->open($zipPath);
        for ($i = 0; $i < $zip->numFiles; $i++) {
            $name = $zip->getNameIndex($i);
            file_put_contents($target . '/' . $name, $zip->getFromIndex($i));
        }
        $zip->close();
    }
}
