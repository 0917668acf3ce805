<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class ProfileController extends Controller
{
    public function update(Request $request)
    {
        // ruleid: php-mass-assignment
        $request->user()->update($request->all());
        // ok: php-mass-assignment
        $request->user()->update($request->only(['name']));
    }

    public function find(MongoDB\Collection $users)
    {
        // ok: php-nosql-from-request
        $users->findOne(['name' => (string) $_POST['name']]);
        // ruleid: php-nosql-from-request
        return $users->findOne(['name' => $_POST['name']]);
    }

    public function search(string $term)
    {
        // ok: php-dql-built
        $this->createQueryBuilder('u')->where('u.name = :name')->setParameter('name', $term);
        // ruleid: php-dql-built
        return $this->createQueryBuilder('u')->where("u.name LIKE '%" . $term . "%'");
    }

    public function preview(Request $request, Environment $twig)
    {
        // ruleid: php-template-from-request
        $template = $twig->createTemplate($request->request->get('template'));
        // ok: php-template-from-request
        return $twig->render('preview.html.twig', ['text' => $request->request->get('text')]);
    }

    public function bio(Request $request)
    {
        // ok: php-page-of-request
        response('<p>' . e($request->input('bio')) . '</p>');
        // ruleid: php-page-of-request
        return response('<p>' . $request->input('bio') . '</p>');
    }

    public function download(Request $request)
    {
        // ok: php-download-of-request
        new BinaryFileResponse('/srv/exports/' . basename($request->query->get('file')));
        // ruleid: php-download-of-request
        return new BinaryFileResponse('/srv/exports/' . $request->query->get('file'));
    }

    public function unzip(ZipArchive $zip, string $target)
    {
        $name = $zip->getNameIndex(0);
        // ok: php-zip-slip
        file_put_contents($target . '/' . basename($name), $zip->getFromIndex(0));
        // ruleid: php-zip-slip
        file_put_contents($target . '/' . $name, $zip->getFromIndex(0));
    }

    public function lookup(string $domain)
    {
        // ruleid: php-process-line-built
        Process::fromShellCommandline("whois $domain");
        // ok: php-process-line-built
        return new Process(['whois', '--', $domain]);
    }

    public function fetch(Request $request, Client $client)
    {
        // ok: php-fetch-of-request
        $client->get('https://cdn.example.com/' . $request->query('name'));
        // ruleid: php-fetch-of-request
        return $client->get($request->query('src'));
    }

    public function leave(Request $request)
    {
        // ok: php-redirect-of-request
        new RedirectResponse(self::TARGETS[$request->query->get('to')]);
        // ruleid: php-redirect-of-request
        return new RedirectResponse($request->query->get('to'));
    }

    public function preferences(Request $request)
    {
        // ok: php-unserialize-cookie
        json_decode($request->cookie('prefs'));
        // ruleid: php-unserialize-cookie
        return unserialize(base64_decode($request->cookie('prefs')));
    }

    public function avatar(Request $request)
    {
        $file = $request->file('avatar');
        // ok: php-upload-keeps-name
        $file->store('avatars');
        // ruleid: php-upload-keeps-name
        $file->move('uploads', $file->getClientOriginalName());
    }

    public function login(string $user, string $password)
    {
        // ruleid: php-secret-in-log
        Log::info('login', ['password' => $password]);
        // ok: php-secret-in-log
        Log::info('login', ['user' => $user]);
        try {
            attempt($user, $password);
        } catch (Exception $e) {
            // ruleid: php-error-details-to-client
            return response()->json(['error' => $e->getMessage()], 500);
        }
        // ok: php-error-details-to-client
        return response()->json(['error' => 'internal error'], 500);
    }

    public function cookies(string $token)
    {
        // ruleid: php-session-cookie-open
        session_set_cookie_params(['secure' => false, 'httponly' => true]);
        // ok: php-session-cookie-open
        session_set_cookie_params(['secure' => true, 'httponly' => true]);
    }
}
