<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class InvoiceController extends Controller
{
    public function mine()
    {
        return Auth::user()->invoices()->get();
    }

    public function show(int $id)
    {
        // ruleid: php-object-of-another-user
        return view('invoice', ['invoice' => Invoice::findOrFail($id)]);
    }

    public function showOwn(int $id)
    {
        // ok: php-object-of-another-user
        $invoice = Invoice::findOrFail($id);
        $this->authorize('view', $invoice);
        return view('invoice', ['invoice' => $invoice]);
    }
}

// ruleid: php-admin-routes-for-all
Route::prefix('admin')->group(function () {
    Route::delete('/users/{user}', [UserController::class, 'destroy']);
});

// ok: php-admin-routes-for-all
Route::prefix('admin')->middleware(['auth'])->group(function () {
    Route::delete('/users/{user}', [UserController::class, 'destroy']);
});

// ruleid: php-admin-controller-for-all
class AdminController extends AbstractController
{
    #[Route('/admin/users')]
    public function users(): Response
    {
        return $this->render('users.html.twig');
    }
}

// ok: php-admin-controller-for-all
class GuardedController extends AbstractController
{
    #[Route('/admin/users')]
    public function users(): Response
    {
        $this->denyAccessUnlessGranted('ROLE_ADMIN');
        return $this->render('users.html.twig');
    }
}

add_action('wp_ajax_remove_customer', 'remove_customer');

// ruleid: php-ajax-without-capability
function remove_customer()
{
    global $wpdb;
    $wpdb->delete('customers', ['id' => absint($_POST['id'])]);
    wp_send_json_success();
}

// ok: php-ajax-without-capability
function remove_customer_checked()
{
    check_ajax_referer('remove');
    if (!current_user_can('manage_options')) {
        wp_send_json_error();
    }
    global $wpdb;
    $wpdb->delete('customers', ['id' => absint($_POST['id'])]);
    wp_send_json_success();
}

// ruleid: php-csrf-off
$form = ['csrf_protection' => false];
// ok: php-csrf-off
$other = ['csrf_protection' => true];

// ruleid: php-login-says-what-is-wrong
function sign_in(string $mail, string $password): string
{
    $user = find_user($mail);
    if ($user === null) {
        return 'User not found';
    }
    return password_verify($password, $user->hash) ? 'ok' : 'Wrong password';
}

// ok: php-login-says-what-is-wrong
function sign_in_evenly(string $mail, string $password): string
{
    $user = find_user($mail);
    return password_verify($password, $user->hash ?? DUMMY_HASH) && $user ? 'ok' : 'Wrong mail or password';
}
