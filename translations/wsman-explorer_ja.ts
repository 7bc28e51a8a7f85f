<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About WSMan Explorer</source>
        <translation>WSMan Explorerのバージョン情報</translation>
    </message>
    <message>
        <source>WSMan Explorer %1</source>
        <extracomment>%1: version number.</extracomment>
        <translation>WSMan Explorer %1</translation>
    </message>
    <message>
        <source>Connects to computers over WS-Management (WinRM), shows what is open there, and closes it.

Free software under the MIT licence.</source>
        <translation>WS-Management (WinRM) でコンピューターに接続し、そこで開いているものを表示して閉じます。

MITライセンスのフリー ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>whoever is logged in here, by the Kerberos ticket that is there</source>
        <translation>このコンピューターにサインインしているユーザー (既存のKerberosチケットを使用)</translation>
    </message>
    <message>
        <source>%1 (domain account)</source>
        <translation>%1 (ドメイン アカウント)</translation>
    </message>
    <message>
        <source>%1 (local account of the server)</source>
        <translation>%1 (サーバーのローカル アカウント)</translation>
    </message>
    <message>
        <source>%1 (user principal name)</source>
        <translation>%1 (ユーザー プリンシパル名)</translation>
    </message>
    <message>
        <source>%1 (without domain or computer)</source>
        <translation>%1 (ドメイン名・コンピューター名なし)</translation>
    </message>
</context>
<context>
    <name>ActionRules</name>
    <message>
        <source>None of the selected computers is connected.</source>
        <translation>選択したコンピューターはいずれも接続されていません。</translation>
    </message>
    <message>
        <source>Stops waiting for the server. What it has not confirmed by now may stay open there.</source>
        <translation>サーバーの応答を待つのをやめます。この時点で確認されていないものは、サーバーで開いたまま残る可能性があります。</translation>
    </message>
    <message>
        <source>All of the selected computers are connected. Disconnect them before you connect them anew.</source>
        <translation>選択したコンピューターはすべて接続されています。接続し直す前に切断してください。</translation>
    </message>
    <message>
        <source>%1 is still being disconnected. Wait until it is closed, or disconnect it a second time to stop waiting.</source>
        <translation>%1はまだ切断中です。閉じるまで待つか、もう一度切断して待機を中止してください。</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you connect it anew.</source>
        <translation>%1は接続されています。接続し直す前に切断してください。</translation>
    </message>
    <message>
        <source>None of the selected computers is connected. Use Reconnect to connect.</source>
        <translation>選択したコンピューターはいずれも接続されていません。接続するには[再接続]を使用してください。</translation>
    </message>
    <message>
        <source>The test is running. Its result will stand in the row.</source>
        <translation>テストを実行中です。結果は行に表示されます。</translation>
    </message>
    <message>
        <source>It is tried again by itself already. Stop trying, then wait for the computer.</source>
        <translation>既に自動的に再試行されています。再試行を中止してから、コンピューターを待ってください。</translation>
    </message>
    <message>
        <source>There is nothing to wait for, as the selected computers are connected.</source>
        <translation>選択したコンピューターは接続されているため、待つ必要はありません。</translation>
    </message>
    <message>
        <source>None of the selected computers waits for a further try. Use Reconnect to connect.</source>
        <translation>選択したコンピューターに再試行を待っているものはありません。接続するには[再接続]を使用してください。</translation>
    </message>
    <message>
        <source>None of the selected computers is being tried again.</source>
        <translation>選択したコンピューターに再試行中のものはありません。</translation>
    </message>
    <message>
        <source>Select only one computer to diagnose it.</source>
        <translation>診断するには、コンピューターを1台だけ選択してください。</translation>
    </message>
    <message>
        <source>None of the selected computers is connected. Connect one of them before you open a shell.</source>
        <translation>選択したコンピューターはいずれも接続されていません。シェルを開く前に、いずれかに接続してください。</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it before you open a shell on it.</source>
        <translation>%1は接続されていません。シェルを開く前に接続してください。</translation>
    </message>
    <message>
        <source>Select only one computer to edit its connection.</source>
        <translation>接続を編集するには、コンピューターを1台だけ選択してください。</translation>
    </message>
    <message>
        <source>The connection of this computer cannot be edited. Connect to it by its name instead.</source>
        <translation>このコンピューターの接続は編集できません。代わりに、コンピューターの名前を指定して接続してください。</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you edit its connection.</source>
        <translation>%1は接続されています。接続を編集する前に切断してください。</translation>
    </message>
    <message>
        <source>This computer needs no credentials. Connect to it by its name to sign in with an account.</source>
        <translation>このコンピューターには資格情報は必要ありません。アカウントでサインインするには、コンピューターの名前を指定して接続してください。</translation>
    </message>
    <message>
        <source>All of the selected computers are connected. Disconnect them before you remove them.</source>
        <translation>選択したコンピューターはすべて接続されています。削除する前に切断してください。</translation>
    </message>
    <message>
        <source>This computer always stays in the list. Choose another computer.</source>
        <translation>このコンピューターは常に一覧に残ります。別のコンピューターを選択してください。</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you remove it.</source>
        <translation>%1は接続されています。削除する前に切断してください。</translation>
    </message>
    <message>
        <source>There is no closed session to clear.</source>
        <translation>消去できるクローズ済みのセッションはありません。</translation>
    </message>
    <message>
        <source>Select a computer in the table.</source>
        <translation>表でコンピューターを選択してください。</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Before a box with the kinds of entries: &quot;Show: Warnings and errors&quot;.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown where none is selected</source>
        <translation>選択した行をコピーします。何も選択していない場合は、表示されている行をすべてコピーします</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button that empties the list.</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forgets all entries</source>
        <translation>すべての項目を消去します</translation>
    </message>
</context>
<context>
    <name>ActivityLog</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Shell %1</source>
        <translation>シェル %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>コマンド %1</translation>
    </message>
    <message>
        <source>Enumeration %1</source>
        <translation>列挙 %1</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>サブスクリプション %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an object such as &quot;Shell cmd&quot;, %2: what happened to it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Verbose</source>
        <extracomment>The next five are the names of PowerShell&apos;s streams.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>デバッグ以上</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
</context>
<context>
    <name>AuthenticationText</name>
    <message>
        <source>None</source>
        <extracomment>Authentication: none. The others are the names of schemes, as Windows has them.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>HTTP Basic, the name of a scheme.</extracomment>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negotiate</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>CredSSP</source>
        <translation>CredSSP</translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Another certificate than the trusted one</source>
        <translation>信頼した証明書とは別の証明書</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>信頼されていない証明書</translation>
    </message>
    <message>
        <source>No encrypted connection</source>
        <translation>暗号化接続の失敗</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>The service answered with an error</source>
        <translation>サービスからのエラー応答</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>ユーザー名またはパスワードの拒否</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>認証の失敗</translation>
    </message>
    <message>
        <source>Not a WS-Man answer</source>
        <translation>WS-Man以外の応答</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CertificateChooser</name>
    <message>
        <source>%1, until %2, %3…</source>
        <extracomment>A certificate to choose. %1: whom it was issued to, %2: a date, %3: the beginning of its thumbprint.</extracomment>
        <translation>%1、%2まで、%3…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>証明書のファイル</translation>
    </message>
    <message>
        <source>PEM with certificate and key in one file, or PKCS#12 (.pfx, .p12)</source>
        <translation>証明書とキーを1つにまとめたPEMファイル、またはPKCS#12 (.pfx、.p12)</translation>
    </message>
    <message>
        <source>certificate.pfx</source>
        <translation>certificate.pfx</translation>
    </message>
    <message>
        <source>Choose the file of the certificate</source>
        <translation>証明書のファイルを選択します</translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation>ファイル内の証明書</translation>
    </message>
    <message>
        <source>The file holds several certificates; this one is shown to the server</source>
        <translation>ファイルには複数の証明書が含まれています。ここで選択した証明書をサーバーに提示します</translation>
    </message>
    <message>
        <source>Choose a Certificate</source>
        <translation>証明書の選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.pfx *.p12)</source>
        <translation>証明書 (*.pem *.crt *.cer *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The file cannot be read: %1. Choose another one.</source>
        <translation>ファイルを読み取れません: %1。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or PKCS#12 form.</source>
        <translation>このファイルには証明書がありません。PEMまたはPKCS#12形式の証明書を選択してください。</translation>
    </message>
    <message>
        <source>Enter the password of the key to see what is in the file.</source>
        <translation>ファイルの内容を表示するには、キーのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password of the key does not open this file. Enter another one, or choose another file.</source>
        <translation>このキーのパスワードではファイルを開けません。別のパスワードを入力するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no private key in this file, so it cannot prove anything. Choose one with certificate and key.</source>
        <translation>このファイルには秘密キーがないため、証明として使用できません。証明書とキーの両方を含むファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, also for %2</source>
        <extracomment>the name that a certificate was made for, and its other names</extracomment>
        <translation>%1、その他の名前: %2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>自分自身 (自己署名)</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Before the dates of a certificate: &quot;Valid: 1/1/26 to 1/1/27&quot;.</extracomment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>I have chec&amp;ked the new certificate with the administrator</source>
        <translation>新しい証明書を管理者に確認しました(&amp;K)</translation>
    </message>
    <message>
        <source>SHA-256 that you trusted:</source>
        <translation>信頼したSHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 that it has now:</source>
        <translation>現在のSHA-256:</translation>
    </message>
    <message>
        <source>Either the certificate was renewed, or someone between here and the computer shows one of their own to read the password. Do not go on before you know which.</source>
        <translation>証明書が更新されたか、またはコンピューターとの間にいる第三者が、パスワードを読み取るために自分の証明書を提示しています。どちらであるかがわかるまで、先に進まないでください。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>新しい証明書を信頼する</translation>
    </message>
    <message>
        <source>Only after you have checked it with whoever looks after the computer</source>
        <translation>コンピューターの管理者に確認した後でのみ選択してください</translation>
    </message>
    <message>
        <source>From now on only this certificate is taken for this connection</source>
        <translation>以後、この接続ではこの証明書だけを受け入れます</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of a fact about a certificate, such as &quot;Issued by&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Trusted until now: %1</source>
        <translation>これまで信頼していた証明書: %1</translation>
    </message>
    <message>
        <source>Trusted fingerprint, SHA-256</source>
        <translation>信頼したSHA-256</translation>
    </message>
    <message>
        <source>Present fingerprint, SHA-256</source>
        <translation>現在のSHA-256</translation>
    </message>
</context>
<context>
    <name>ComputerName</name>
    <message>
        <source>Enter the name or address of a computer.</source>
        <translation>コンピューターの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” has a space inside. Put several computers on lines of their own, or between commas.</source>
        <translation>「%1」には空白が含まれています。複数のコンピューターは、1行に1台ずつ、またはコンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>“%1” is a whole URI. Take it as such, or enter the name alone.</source>
        <translation>「%1」はURI全体です。URIとして使用するか、名前だけを入力してください。</translation>
    </message>
    <message>
        <source>“%1” ends with a port. Enter the port in its own field.</source>
        <translation>「%1」の末尾にポートがあります。ポートは専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name or address of a computer. Check the spelling.</source>
        <translation>「%1」はコンピューターの名前またはアドレスとして使用できません。入力に誤りがないか確認してください。</translation>
    </message>
</context>
<context>
    <name>ComputerWait</name>
    <message>
        <source>%1:%2</source>
        <extracomment>Minutes and seconds: &quot;1:05&quot;.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the computer to answer: asked %n time(s) in %1</source>
        <extracomment>%n: how many times it was asked so far, %1: minutes and seconds since the first time (&quot;1:05&quot;).</extracomment>
        <translation>
            <numerusform>コンピューターの応答を待っています: %1経過、%n回問い合わせ済み</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer did not answer within %1 s. Check that it runs, then wait again.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>コンピューターは%1秒以内に応答しませんでした。動作していることを確認してから、もう一度待ってください。</translation>
    </message>
</context>
<context>
    <name>ConnectAccount</name>
    <message>
        <source>An account of its own</source>
        <translation>専用のアカウント</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>空の場合: 既知のパスワード</translation>
    </message>
    <message>
        <source>Key pass&amp;word:</source>
        <translation>キーのパスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>キーのパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The user of the credential set. Change it by Credentials in the menu Computer.</source>
        <translation>資格情報セットのユーザーです。変更するには、[コンピューター]メニューの[資格情報]を使用してください。</translation>
    </message>
    <message>
        <source>DOMAIN\user, user@domain or user</source>
        <translation>DOMAIN\user、user@domainまたはuser</translation>
    </message>
    <message>
        <source>The password of this set is not known. The row will ask for it, or enter it by Credentials in the menu Computer.</source>
        <translation>このセットのパスワードは不明です。行で入力を求められたときに入力するか、[コンピューター]メニューの[資格情報]で入力してください。</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password of the proxy</source>
        <translation>プロキシのパスワードを保存する(&amp;B)</translation>
    </message>
    <message>
        <source>Remem&amp;ber the passwords</source>
        <translation>パスワードを保存する(&amp;B)</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>パスワードを保存する(&amp;B)</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>次回以降の実行のために、このシステムのパスワード ストアに保存します</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Computers</source>
        <translation>コンピューターへの接続</translation>
    </message>
    <message>
        <source>Co&amp;mputers:</source>
        <translation>コンピューター(&amp;M):</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>server01.contoso.com</source>
        <translation>server01.contoso.com</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Address that will be connected to</source>
        <translation>接続先のアドレス</translation>
    </message>
    <message>
        <source>Transport:</source>
        <translation>トランスポート:</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>HTTP(&amp;H)</translation>
    </message>
    <message>
        <source>HTTP&amp;S</source>
        <translation>HTTPS(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Empty: the usual port of the transport</source>
        <translation>空の場合: トランスポートの既定のポート</translation>
    </message>
    <message>
        <source>P&amp;ath:</source>
        <translation>パス(&amp;A):</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>The part of the address behind the port. Empty: wsman</source>
        <translation>アドレスのポートより後の部分です。空の場合: wsman</translation>
    </message>
    <message>
        <source>A&amp;uthentication:</source>
        <translation>認証(&amp;U):</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Cre&amp;dentials:</source>
        <translation>資格情報(&amp;D):</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>An account of this connection alone, or a named set that several computers share. Sets are made by Credentials in the menu Computer.</source>
        <translation>この接続専用のアカウント、または複数のコンピューターで共有する名前付きのセットです。セットは、[コンピューター]メニューの[資格情報]で作成します。</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>証明書:</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>ユーザー(&amp;E):</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept for this run, or in the password store where it is to be remembered; never in a file</source>
        <translation>今回の実行中、または保存を指定した場合はパスワード ストアに保持されます。ファイルには書き込まれません</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示します</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>パスワードを保存する(&amp;B)</translation>
    </message>
    <message>
        <source>Allow unencr&amp;ypted traffic for this connection</source>
        <translation>この接続で暗号化されていないトラフィックを許可する(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <extracomment>A name for the computer that the table shows instead of its own.</extracomment>
        <translation>ラベル(&amp;L):</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Optional: what the table shows instead of the name</source>
        <translation>省略可能: 表に名前の代わりに表示されます</translation>
    </message>
    <message>
        <source>Sessio&amp;n options</source>
        <translation>セッション オプション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>A button: asks the computer what it is.</extracomment>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>Co&amp;mputer:</source>
        <translation>コンピューター(&amp;M):</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Save and &amp;Connect</source>
        <translation>保存して接続(&amp;C)</translation>
    </message>
    <message>
        <source>Only one computer can be given a label</source>
        <translation>ラベルを付けられるのはコンピューターが1台の場合だけです</translation>
    </message>
    <message>
        <source>Hide the session options</source>
        <translation>セッション オプションを非表示にします</translation>
    </message>
    <message>
        <source>Show the session options</source>
        <translation>セッション オプションを表示します</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>The keys that press the Connect button from every field</extracomment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ask the first computer what it is, without opening anything</source>
        <translation>最初のコンピューターに識別情報を問い合わせます。何も開きません</translation>
    </message>
    <message>
        <source>Ask the computer what it is, without opening anything</source>
        <translation>コンピューターに識別情報を問い合わせます。何も開きません</translation>
    </message>
</context>
<context>
    <name>ConnectFlow</name>
    <message>
        <source>%1 was not changed, as it is connected. Disconnect it and try again.</source>
        <translation>%1は接続されているため、変更されませんでした。切断してからやり直してください。</translation>
    </message>
    <message>
        <source>%1 was not changed, as another row leads to the same service already. Use that row.</source>
        <translation>別の行が既に同じサービスに接続するため、%1は変更されませんでした。その行を使用してください。</translation>
    </message>
</context>
<context>
    <name>ConnectInput</name>
    <message>
        <source>Enter the name or the address of a computer.</source>
        <translation>コンピューターの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This connection leads to one computer. Enter only one here.</source>
        <translation>この接続は1台のコンピューター用です。1台だけ入力してください。</translation>
    </message>
    <message>
        <source>Another row of the list leads there already. Change the computer, the port, the path or the user.</source>
        <translation>一覧の別の行が既に同じ接続先になっています。コンピューター、ポート、パスまたはユーザーを変更してください。</translation>
    </message>
    <message>
        <source>%1 is connected already. Disconnect it first, or enter another user.</source>
        <translation>%1は既に接続されています。先に切断するか、別のユーザーを入力してください。</translation>
    </message>
    <message>
        <source>All of these computers are connected already.</source>
        <translation>これらのコンピューターはすべて既に接続されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are no computer names: %1</source>
        <extracomment>%1 is a list of what was typed, such as &quot;a b, c/d, …&quot;</extracomment>
        <translation>
            <numerusform>%Ln個の入力はコンピューター名ではありません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One computer was entered twice; it counts once.</source>
        <translation>1台のコンピューターが2回入力されています。1台として扱われます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are repetitions; each computer counts once.</source>
        <translation>
            <numerusform>%Ln個の入力が重複しています。各コンピューターは1台として扱われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the list already; it will be reconnected with these settings.</source>
        <translation>%1は既に一覧にあります。この設定で再接続されます。</translation>
    </message>
    <message>
        <source>One of them is in the list already; it will be reconnected with these settings.</source>
        <translation>このうち1台は既に一覧にあります。この設定で再接続されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the list already; they will be reconnected with these settings.</source>
        <translation>
            <numerusform>このうち%Ln台は既に一覧にあります。この設定で再接続されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is connected already and stays as it is.</source>
        <translation>このうち1台は既に接続されており、そのまま変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are connected already and stay as they are.</source>
        <translation>
            <numerusform>このうち%Ln台は既に接続されており、そのまま変更されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Port 5985 usually serves HTTP; HTTPS is usually on 5986.</source>
        <translation>ポート5985は通常HTTP用です。HTTPSは通常5986を使用します。</translation>
    </message>
    <message>
        <source>Port 5986 usually serves HTTPS; HTTP is usually on 5985.</source>
        <translation>ポート5986は通常HTTPS用です。HTTPは通常5985を使用します。</translation>
    </message>
    <message>
        <source>Without authentication a service says what it is and no more.</source>
        <translation>認証なしの場合、サービスは識別情報だけを返します。</translation>
    </message>
    <message>
        <source>Kerberos where possible, else NTLM. Without a user your ticket is taken.</source>
        <translation>可能な場合はKerberos、それ以外の場合はNTLMを使用します。ユーザーを指定しない場合は、現在のチケットを使用します。</translation>
    </message>
    <message>
        <source>Connect by the computer&apos;s full name. The user is user@REALM; without one your ticket is taken.</source>
        <translation>コンピューターの完全な名前で接続します。ユーザーはuser@REALMの形式で、指定しない場合は現在のチケットを使用します。</translation>
    </message>
    <message>
        <source>NTLM does not prove that the computer is the right one. Prefer Negotiate, or HTTPS.</source>
        <translation>NTLMでは、コンピューターが正しい接続先であることは証明されません。NegotiateまたはHTTPSをお勧めします。</translation>
    </message>
    <message>
        <source>The certificate is shown within TLS, so it needs HTTPS; the server maps it to a user.</source>
        <translation>証明書はTLSの中で提示されるため、HTTPSが必要です。サーバーは証明書をユーザーにマップします。</translation>
    </message>
    <message>
        <source>The password itself goes to the server, which may use it towards other computers.</source>
        <translation>パスワードそのものがサーバーに送信され、サーバーが他のコンピューターに対して使用する可能性があります。</translation>
    </message>
    <message>
        <source>With Basic, Windows takes accounts of the computer itself, not those of a domain.</source>
        <translation>Basicの場合、Windowsはコンピューター自体のアカウントを受け入れ、ドメインのアカウントは受け入れません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers: %1</source>
        <extracomment>%1 is a list of URIs</extracomment>
        <translation>
            <numerusform>%Ln台のコンピューター: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>すべて除外する</translation>
    </message>
    <message>
        <source>Take it as a URI</source>
        <translation>URIとして使用</translation>
    </message>
    <message>
        <source>Take them as URIs</source>
        <translation>すべてURIとして使用</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート%1を使用</translation>
    </message>
    <message>
        <source>Use port %1 for all</source>
        <translation>すべてにポート%1を使用</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation>ポートは1～65535の数値です。既定のポートを使用するには、空のままにしてください。</translation>
    </message>
    <message>
        <source>A path has no blanks and neither ? nor #. It is usually wsman.</source>
        <translation>パスに空白、?、#は使用できません。通常はwsmanです。</translation>
    </message>
    <message>
        <source>One of the extra options has no name. Enter it, or remove the option.</source>
        <translation>追加オプションに名前のないものがあります。名前を入力するか、オプションを削除してください。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Basic cannot send a user name with a colon. Enter another user.</source>
        <translation>Basicではコロンを含むユーザー名を送信できません。別のユーザーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Allow unencrypted traffic, or use HTTPS.</source>
        <translation>暗号化されていないトラフィックを許可するか、HTTPSを使用してください。</translation>
    </message>
</context>
<context>
    <name>ConnectMessages</name>
    <message>
        <source>Use HTTPS &amp;instead</source>
        <translation>代わりにHTTPSを使用(&amp;I)</translation>
    </message>
    <message>
        <source>Names or addresses, one per line or separated by commas.</source>
        <translation>名前またはアドレスを、1行に1つずつ、またはコンマで区切って入力します。</translation>
    </message>
    <message>
        <source>Basic over HTTP is not encrypted: anyone who can listen on the network between here and the computer can read the password, and all that is sent and received.</source>
        <translation>HTTP上のBasicは暗号化されません。コンピューターとの間のネットワークを傍受できる人は誰でも、パスワードと、送受信されるすべての内容を読み取れます。</translation>
    </message>
</context>
<context>
    <name>ConnectOptions</name>
    <message>
        <source>Session options</source>
        <translation>セッション オプション</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>A page of options: about the requests that are sent.</extracomment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Ope&amp;ration time-out:</source>
        <translation>操作タイムアウト(&amp;R):</translation>
    </message>
    <message>
        <source>Operation time-out</source>
        <translation>操作タイムアウト</translation>
    </message>
    <message>
        <source>How long the computer may work on one request</source>
        <translation>コンピューターが1つの要求を処理できる時間</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Envelope si&amp;ze:</source>
        <translation>エンベロープ サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>Envelope size</source>
        <translation>エンベロープ サイズ</translation>
    </message>
    <message>
        <source>The largest answer that the computer may send. A computer that needs more for one object says so.</source>
        <translation>コンピューターが送信できる応答の最大サイズです。1つのオブジェクトにこれより大きいサイズが必要な場合は、コンピューターからその旨が通知されます。</translation>
    </message>
    <message>
        <source> KB</source>
        <extracomment>Kilobytes, behind a number.</extracomment>
        <translation> KB</translation>
    </message>
    <message>
        <source>Send requests in UT&amp;F-16 instead of UTF-8</source>
        <translation>要求をUTF-8ではなくUTF-16で送信する(&amp;F)</translation>
    </message>
    <message>
        <source>Twice as long on the wire; for services that take nothing else</source>
        <translation>通信量が2倍になります。UTF-16しか受け付けないサービス用です</translation>
    </message>
    <message>
        <source>E&amp;xtra options:</source>
        <translation>追加オプション(&amp;X):</translation>
    </message>
    <message>
        <source>Options that are sent with each request</source>
        <translation>各要求と一緒に送信されるオプション</translation>
    </message>
    <message>
        <source>The option set: names and values that the resource provider on the computer understands. They are saved with the connection, so do not enter passwords here.</source>
        <translation>オプション セット: コンピューターのリソース プロバイダーが解釈する名前と値です。接続と一緒に保存されるため、パスワードは入力しないでください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A button: adds a row to a table of options.</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>オプションを追加します</translation>
    </message>
    <message>
        <source>Adds an option to be sent with each request</source>
        <translation>各要求と一緒に送信するオプションを追加します</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>オプションを削除</translation>
    </message>
    <message>
        <source>Removes the selected option</source>
        <translation>選択したオプションを削除します</translation>
    </message>
    <message>
        <source>Server&apos;s certificate</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>Skip CA check: take a ce&amp;rtificate of any issuer</source>
        <translation>CAの確認をスキップ: 任意の発行元の証明書を受け入れる(&amp;R)</translation>
    </message>
    <message>
        <source>Skip CN check: take a certi&amp;ficate made for another name</source>
        <translation>CNの確認をスキップ: 別の名前に発行された証明書を受け入れる(&amp;F)</translation>
    </message>
    <message>
        <source>Skip re&amp;vocation check: do not ask whether it was withdrawn</source>
        <translation>失効の確認をスキップ: 失効しているかどうかを問い合わせない(&amp;V)</translation>
    </message>
    <message>
        <source>Where the lists of withdrawn certificates cannot be reached from here</source>
        <translation>ここから証明書失効リストに到達できない場合に使用します</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>A page of options: about Kerberos and sealing.</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Seal messa&amp;ges:</source>
        <translation>メッセージの暗号化(&amp;G):</translation>
    </message>
    <message>
        <source>Seal messages</source>
        <translation>メッセージの暗号化</translation>
    </message>
    <message>
        <source>Whether messages are encrypted by the keys of Kerberos or NTLM, besides what HTTPS does</source>
        <translation>HTTPSによる暗号化とは別に、KerberosまたはNTLMのキーでメッセージを暗号化するかどうか</translation>
    </message>
    <message>
        <source>Ser&amp;vice principal:</source>
        <translation>サービス プリンシパル(&amp;V):</translation>
    </message>
    <message>
        <source>Service of the service principal</source>
        <translation>サービス プリンシパルのサービス</translation>
    </message>
    <message>
        <source>Empty: HTTP, and then host where the domain does not know that</source>
        <translation>空の場合: HTTP。ドメインで認識されない場合はhost</translation>
    </message>
    <message>
        <source>Host of the service principal</source>
        <translation>サービス プリンシパルのホスト</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s name as it was entered</source>
        <translation>空の場合: 入力したコンピューターの名前</translation>
    </message>
    <message>
        <source>the computer&apos;s name</source>
        <translation>コンピューターの名前</translation>
    </message>
    <message>
        <source>Name the po&amp;rt in the service principal, as in HTTP/web01:5985</source>
        <translation>HTTP/web01:5985のように、サービス プリンシパルにポートを含める(&amp;R)</translation>
    </message>
    <message>
        <source>Where the domain has the service registered with its port, as for several services on one computer</source>
        <translation>1台のコンピューターに複数のサービスがある場合など、ドメインにサービスがポート付きで登録されている場合に使用します</translation>
    </message>
    <message>
        <source>Delegate: let the computer act &amp;for the user towards others</source>
        <translation>委任: コンピューターがユーザーの代わりに他へアクセスすることを許可する(&amp;F)</translation>
    </message>
    <message>
        <source>For a second hop, such as a file share. Only to computers that you trust with everything that the user may do.</source>
        <translation>ファイル共有などの2番目のホップ用です。ユーザーに許可されているすべての操作を任せられるコンピューターに対してのみ使用してください。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Connect throu&amp;gh:</source>
        <translation>接続経路(&amp;G):</translation>
    </message>
    <message>
        <source>The way to the computer. A proxy needs HTTPS and cannot be used with Kerberos or CredSSP.</source>
        <translation>コンピューターまでの経路です。プロキシにはHTTPSが必要で、KerberosまたはCredSSPとは併用できません。</translation>
    </message>
    <message>
        <source>Host and po&amp;rt:</source>
        <translation>ホストとポート(&amp;R):</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://</source>
        <translation>プロキシの名前またはアドレス (http://なし)</translation>
    </message>
    <message>
        <source>proxy.contoso.com</source>
        <translation>proxy.contoso.com</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Usually 8080 or 3128 for HTTP, and 1080 for SOCKS</source>
        <translation>通常、HTTPは8080または3128、SOCKSは1080です</translation>
    </message>
    <message>
        <source>Pro&amp;xy user:</source>
        <translation>プロキシのユーザー(&amp;X):</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for nothing</source>
        <translation>空の場合: プロキシは認証を要求しない</translation>
    </message>
    <message>
        <source>Proxy password:</source>
        <translation>プロキシのパスワード:</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Kept for this run, or in the password store where it is to be remembered; never in a file</source>
        <translation>今回の実行中、または保存を指定した場合はパスワード ストアに保持されます。ファイルには書き込まれません</translation>
    </message>
    <message>
        <source>Automatic: over HTTP</source>
        <translation>自動: HTTPの場合</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Whether messages are sealed.</extracomment>
        <translation>常に暗号化</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Whether messages are sealed.</extracomment>
        <translation>暗号化しない</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTPプロキシ</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5プロキシ</translation>
    </message>
    <message>
        <source>Anyone on the way could show a certificate of their own and read the password. It is safer to leave this off, to press Test, to compare the fingerprint and to trust just this one certificate.</source>
        <translation>経路上の第三者が自分の証明書を提示して、パスワードを読み取る可能性があります。これはオフのままにして[テスト]を押し、拇印を比較して、この証明書だけを信頼する方が安全です。</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>空の場合: 既知のパスワード</translation>
    </message>
    <message>
        <source>Someone on the way could pretend to be the computer. Trusting its certificate after a test is safer.</source>
        <translation>経路上の第三者がコンピューターになりすます可能性があります。テストの後に証明書を信頼する方が安全です。</translation>
    </message>
    <message>
        <source>Certificates are checked with HTTPS only.</source>
        <translation>証明書はHTTPSの場合にのみ確認されます。</translation>
    </message>
    <message>
        <source>Only Kerberos has service principals and delegation.</source>
        <translation>サービス プリンシパルと委任があるのはKerberosだけです。</translation>
    </message>
    <message>
        <source>These have an effect with Negotiate, Kerberos, NTLM and CredSSP only.</source>
        <translation>これらはNegotiate、Kerberos、NTLM、CredSSPの場合にのみ有効です。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>No WinRM service answers on this computer</source>
        <translation>このコンピューターで応答するWinRMサービスがありません</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>切断しています…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to delete %n shell(s)</source>
        <translation>
            <numerusform>サーバーによる%n個のシェルの削除を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to release %n enumeration(s)</source>
        <translation>
            <numerusform>サーバーによる%n個の列挙の解放を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to end %n subscription(s)</source>
        <translation>
            <numerusform>サーバーによる%n個のサブスクリプションの終了を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to close %n object(s)</source>
        <extracomment>Shells, enumerations and subscriptions together.</extracomment>
        <translation>
            <numerusform>サーバーによる%n個のオブジェクトのクローズを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnected, everything closed</source>
        <translation>切断しました。すべて閉じられています</translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n shell(s) not confirmed as closed</source>
        <translation>
            <numerusform>切断しましたが、%n個のシェルのクローズが確認されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n enumeration(s) not confirmed as released</source>
        <translation>
            <numerusform>切断しましたが、%n個の列挙の解放が確認されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n subscription(s) not confirmed as ended</source>
        <translation>
            <numerusform>切断しましたが、%n個のサブスクリプションの終了が確認されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n object(s) not confirmed as closed</source>
        <translation>
            <numerusform>切断しましたが、%n個のオブジェクトのクローズが確認されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>テスト失敗: %1</translation>
    </message>
    <message>
        <source>Test passed: %1, %2</source>
        <translation>テスト成功: %1、%2</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>テストをキャンセルしました</translation>
    </message>
    <message>
        <source>Stopped trying.</source>
        <translation>再試行を中止しました。</translation>
    </message>
    <message>
        <source>Stopped trying. %1</source>
        <translation>再試行を中止しました。%1</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>No computer of that name is in the list. Check the name.</source>
        <translation>その名前のコンピューターは一覧にありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>This computer cannot be disconnected, as it is always connected. Choose another computer.</source>
        <translation>このコンピューターは常に接続されているため、切断できません。別のコンピューターを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1は接続されていません。</translation>
    </message>
    <message>
        <source>Was connected when the program was closed. Enter its password to connect again.</source>
        <translation>前回の終了時に接続されていました。再び接続するにはパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>ConnectionListFile</name>
    <message>
        <source>%1 is not a file. Choose a list of computers.</source>
        <translation>%1はファイルではありません。コンピューターの一覧を選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its name and the rights on it.</source>
        <extracomment>%1: the name of a file, %2: what the system says.</extracomment>
        <translation>%1を読み取れません: %2。ファイルの名前とアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large for a list of computers. Check that it is the right file, or divide it.</source>
        <translation>%1は%2 MBを超えており、コンピューターの一覧としては大きすぎます。正しいファイルかどうかを確認するか、ファイルを分割してください。</translation>
    </message>
    <message>
        <source>%1 is no text. Choose a list of computers: *.wsmanlist, *.csv or plain text.</source>
        <translation>%1はテキストではありません。コンピューターの一覧 (*.wsmanlist、*.csv、またはプレーン テキスト) を選択してください。</translation>
    </message>
    <message>
        <source>%1 has no column “host” or “name”. Name the column with the computers so in its first line.</source>
        <translation>%1に「host」または「name」という列がありません。1行目で、コンピューターの列にこの名前を付けてください。</translation>
    </message>
    <message>
        <source>This URI leads to no computer. It is http:// or https:// and a host, without a user and a password.</source>
        <translation>このURIはコンピューターを指していません。http://またはhttps://とホストで構成し、ユーザーとパスワードは含めないでください。</translation>
    </message>
    <message>
        <source>A quotation mark in this line is not closed, or stands inside of a field. Correct it.</source>
        <translation>この行の引用符が閉じられていないか、フィールドの途中にあります。修正してください。</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2. Export it once more, or correct that line.</source>
        <translation>%1の%2行目が破損しています。もう一度エクスポートするか、その行を修正してください。</translation>
    </message>
    <message>
        <source>%1 is no list of computers that WSMan Explorer exported. Choose another file.</source>
        <translation>%1は、WSMan Explorerがエクスポートしたコンピューターの一覧ではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 was exported by a newer version of WSMan Explorer. Update this program, or export the computers there as CSV.</source>
        <translation>%1は新しいバージョンのWSMan Explorerでエクスポートされています。このプログラムを更新するか、エクスポート元でコンピューターをCSVとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 has more than %2 computers. Divide it into several files.</source>
        <translation>%1に含まれるコンピューターが%2台を超えています。複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>The transport is neither http nor https.</source>
        <translation>トランスポートがhttpでもhttpsでもありません。</translation>
    </message>
    <message>
        <source>The port is no number from 1 to 65535.</source>
        <translation>ポートが1～65535の数値ではありません。</translation>
    </message>
    <message>
        <source>The authentication is none of none, basic, negotiate, kerberos, ntlm, certificate and credssp.</source>
        <translation>認証がnone、basic、negotiate、kerberos、ntlm、certificate、credsspのいずれでもありません。</translation>
    </message>
    <message>
        <source>No computer is named here.</source>
        <translation>コンピューターが指定されていません。</translation>
    </message>
    <message>
        <source>The path has blanks, a ? or a #, or is too long. It is usually wsman.</source>
        <translation>パスに空白、?、#が含まれているか、パスが長すぎます。通常はwsmanです。</translation>
    </message>
    <message>
        <source>A name, a user or an option is too long or has control characters in it.</source>
        <translation>名前、ユーザー、またはオプションが長すぎるか、制御文字を含んでいます。</translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading: since when the computer is in its state.</extracomment>
        <translation>状態変更時刻</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: operating system and software of the computer.</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Heading: how long an answer took.</extracomment>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最後のメッセージ</translation>
    </message>
    <message>
        <source>What is open on the computer: shells, commands, enumerations, subscriptions</source>
        <translation>コンピューターで開いているもの: シェル、コマンド、列挙、サブスクリプション</translation>
    </message>
    <message>
        <source>How long the last test took</source>
        <translation>最後のテストの所要時間</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Said by a screen reader. %1: a state (&quot;Broken&quot;), %2: what happened.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>http %1, sealed</source>
        <extracomment>%1: a port number. Messages are encrypted by the keys of the authentication.</extracomment>
        <translation>http %1、暗号化</translation>
    </message>
    <message>
        <source>http %1, sealed (%2)</source>
        <extracomment>%1: a port number, %2: Kerberos or NTLM. Messages are encrypted by the keys of the authentication.</extracomment>
        <translation>http %1、暗号化 (%2)</translation>
    </message>
    <message>
        <source>http %1, not encrypted</source>
        <extracomment>%1: a port number. The password can be read by anyone on the way.</extracomment>
        <translation>http %1、暗号化なし</translation>
    </message>
    <message>
        <source>https %1, pinned</source>
        <extracomment>%1: a port number. The certificate was looked at and is the only one that is accepted.</extracomment>
        <translation>https %1、ピン留め</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Instead of a user name: no credentials are sent.</extracomment>
        <translation>匿名</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: what happened (&quot;Connected&quot;), %2: when (&quot;4 min ago&quot;).</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a state (&quot;Opened&quot;), %2: date and time.</extracomment>
        <translation>%1 (%2から)</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>C&amp;onsole</source>
        <translation>コンソール(&amp;O)</translation>
    </message>
    <message>
        <source>New Shell…</source>
        <translation>新しいシェル…</translation>
    </message>
    <message>
        <source>More for the console</source>
        <translation>コンソールのその他の操作</translation>
    </message>
    <message>
        <source>Find, copy, save and clear the output</source>
        <translation>出力の検索、コピー、保存、消去</translation>
    </message>
    <message>
        <source>Select a computer to run commands on it</source>
        <translation>コマンドを実行するには、コンピューターを選択してください</translation>
    </message>
    <message>
        <source>A console belongs to one computer. Select only one to run commands on it.</source>
        <translation>コンソールは1台のコンピューター用です。コマンドを実行するには1台だけ選択してください。</translation>
    </message>
    <message>
        <source>The computer is being connected. The console opens as soon as it is.</source>
        <translation>コンピューターに接続しています。接続が完了するとコンソールが開きます。</translation>
    </message>
    <message>
        <source>The computer is being disconnected. Reconnect it afterwards to run commands on it.</source>
        <translation>コンピューターを切断しています。コマンドを実行するには、切断後に再接続してください。</translation>
    </message>
    <message>
        <source>The connection is broken. Look at the problem above, then reconnect to run commands.</source>
        <translation>接続が異常です。上の問題を確認し、コマンドを実行するには再接続してください。</translation>
    </message>
    <message>
        <source>The computer is not connected. Reconnect it to run commands on it.</source>
        <translation>コンピューターは接続されていません。コマンドを実行するには再接続してください。</translation>
    </message>
    <message>
        <source>Select one computer that is connected</source>
        <translation>接続されているコンピューターを1台選択してください</translation>
    </message>
</context>
<context>
    <name>ConsolePane</name>
    <message>
        <source>End Input</source>
        <translation>入力の終了</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: stops the running command.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Accessible name of what commands print.</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>&amp;New Shell…</source>
        <translation>新しいシェル(&amp;N)…</translation>
    </message>
    <message>
        <source>Clos&amp;e Shell</source>
        <translation>シェルを閉じる(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find…	Ctrl+F</source>
        <translation>検索(&amp;F)…	Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Input to %1:</source>
        <extracomment>Before the line in which input for a running command is typed</extracomment>
        <translation>%1への入力:</translation>
    </message>
    <message>
        <source>Not connected. Reconnect to run more commands.</source>
        <translation>接続されていません。さらにコマンドを実行するには再接続してください。</translation>
    </message>
    <message>
        <source>Type a command; it opens a shell</source>
        <translation>コマンドを入力するとシェルが開きます</translation>
    </message>
    <message>
        <source>The shell is being opened…</source>
        <translation>シェルを開いています…</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力してください</translation>
    </message>
    <message>
        <source>Type a line for the command; Ctrl+C interrupts it</source>
        <translation>コマンドへの入力行を入力します。Ctrl+Cで中断します</translation>
    </message>
    <message>
        <source>Its input has ended; Ctrl+C interrupts it</source>
        <translation>入力は終了しています。Ctrl+Cで中断します</translation>
    </message>
    <message>
        <source>The command is being stopped…</source>
        <translation>コマンドを停止しています…</translation>
    </message>
    <message>
        <source>Tells the command that no more input follows (Ctrl+Z or Ctrl+D in an empty line)</source>
        <translation>以後の入力がないことをコマンドに知らせます (空の行でCtrl+ZまたはCtrl+D)</translation>
    </message>
    <message>
        <source>No command waits for input</source>
        <translation>入力を待っているコマンドはありません</translation>
    </message>
    <message>
        <source>Ends the command whatever it is doing (Ctrl+C twice)</source>
        <translation>処理の内容にかかわらずコマンドを終了します (Ctrl+Cを2回)</translation>
    </message>
    <message>
        <source>No command runs</source>
        <translation>実行中のコマンドはありません</translation>
    </message>
    <message>
        <source>Opens a shell with options of its own, in the place of the present one</source>
        <translation>現在のシェルの代わりに、独自のオプションを指定したシェルを開きます</translation>
    </message>
    <message>
        <source>Stop the command first</source>
        <translation>先にコマンドを停止してください</translation>
    </message>
    <message>
        <source>Reconnect first</source>
        <translation>先に再接続してください</translation>
    </message>
    <message>
        <source>Save Output</source>
        <translation>出力の保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキスト ファイル (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1に保存しました</translation>
    </message>
</context>
<context>
    <name>ConsoleRunner</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds that a command took</extracomment>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds that a command took</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>A new shell takes the place of the old one: servers limit how much can be done in one.</source>
        <translation>サーバーでは1つのシェルで実行できる量が制限されているため、古いシェルを新しいシェルに置き換えます。</translation>
    </message>
    <message>
        <source>The shell is open.</source>
        <translation>シェルが開きました。</translation>
    </message>
    <message>
        <source>The command was not run.</source>
        <translation>コマンドは実行されませんでした。</translation>
    </message>
    <message>
        <source>The shell was not opened: %1</source>
        <translation>シェルを開けませんでした: %1</translation>
    </message>
    <message>
        <source>The shell is not known to be closed: %1</source>
        <translation>シェルが閉じたかどうか不明です: %1</translation>
    </message>
    <message>
        <source>The shell is closed.</source>
        <translation>シェルを閉じました。</translation>
    </message>
    <message>
        <source>The shell has ended: %1</source>
        <translation>シェルが終了しました: %1</translation>
    </message>
    <message>
        <source>The next command opens a new one.</source>
        <translation>次のコマンドで新しいシェルが開きます。</translation>
    </message>
    <message>
        <source>The command was not reached: %1 It goes on; try again or stop it.</source>
        <translation>コマンドに到達できませんでした: %1 コマンドは続行しています。やり直すか、停止してください。</translation>
    </message>
    <message>
        <source>Ended without an exit code after %1: %2</source>
        <translation>%1後に終了コードなしで終了しました: %2</translation>
    </message>
    <message>
        <source>Exit code %1 after %2</source>
        <translation>終了コード%1 (%2後)</translation>
    </message>
    <message>
        <source>Ended after %1 by Disconnect, which closes the shell with all commands in it</source>
        <translation>%1後に[切断]によって終了しました。[切断]では、シェルとその中のすべてのコマンドが閉じられます</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>%1後に停止しました</translation>
    </message>
    <message>
        <source>Ended after %1; the server did not tell the exit code</source>
        <translation>%1後に終了しました。サーバーから終了コードは通知されませんでした</translation>
    </message>
    <message>
        <source>(end of input)</source>
        <translation>(入力の終わり)</translation>
    </message>
    <message>
        <source>(Ctrl+C; once more stops the command)</source>
        <translation>(Ctrl+C。もう一度押すとコマンドを停止します)</translation>
    </message>
    <message>
        <source>Each command runs in a process of its own, so a change of directory or variables ends with it. Join commands with &amp;&amp;, or choose directory and variables with New Shell.</source>
        <translation>各コマンドはそれぞれ別のプロセスで実行されるため、この設定はそのコマンドの間だけ有効です。コマンドを&amp;&amp;でつなぐか、[新しいシェル]でディレクトリと変数を指定してください。</translation>
    </message>
</context>
<context>
    <name>ConsoleSearch</name>
    <message>
        <source>Previous</source>
        <extracomment>A button: the place before, among those that were found.</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>前の位置 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button: the next of the places that were found.</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>次の位置 (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じます (Esc)</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>出力を検索</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The text that is looked for.</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Position among the places that were found</extracomment>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>ConsoleShellDialog</name>
    <message>
        <source>Without the user&apos;s &amp;profile, which opens faster</source>
        <translation>ユーザーのプロファイルを読み込まない (速く開きます)(&amp;P)</translation>
    </message>
    <message>
        <source>New Shell</source>
        <translation>新しいシェル</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>The user&apos;s own folder</source>
        <translation>ユーザー自身のフォルダー</translation>
    </message>
    <message>
        <source>One NAME=value in a line, added to the variables of the computer</source>
        <translation>1行に1つの「名前=値」を入力します。コンピューターの変数に追加されます</translation>
    </message>
    <message>
        <source>%1 (UTF-8)</source>
        <translation>%1 (UTF-8)</translation>
    </message>
    <message>
        <source>That of the server</source>
        <translation>サーバーの設定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>The server ends a shell that nobody has used for so long</source>
        <translation>この時間だれも使用しなかったシェルは、サーバーによって終了されます</translation>
    </message>
    <message>
        <source>Shown in the server&apos;s list of shells</source>
        <translation>サーバーのシェル一覧に表示されます</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation>作業ディレクトリ(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>環境変数(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Code page:</source>
        <translation>コード ページ(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Idle time-out:</source>
        <translation>アイドル タイムアウト(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>“%1” is no variable. Write NAME=value.</source>
        <translation>「%1」は変数ではありません。「名前=値」の形式で入力してください。</translation>
    </message>
    <message>
        <source>Output is read as UTF-8. With this code page, characters other than ASCII may come out wrong.</source>
        <translation>出力はUTF-8として読み取られます。このコード ページでは、ASCII以外の文字が正しく表示されないことがあります。</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;&amp;gt;&lt;/b&gt; command, &lt;b&gt;&amp;lt;&lt;/b&gt; input for it, &lt;b&gt;!&lt;/b&gt; its error stream, &lt;b&gt;•&lt;/b&gt; and &lt;b&gt;×&lt;/b&gt; remarks of this program&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;&amp;gt;&lt;/b&gt; コマンド、&lt;b&gt;&amp;lt;&lt;/b&gt; コマンドへの入力、&lt;b&gt;!&lt;/b&gt; コマンドのエラー ストリーム、&lt;b&gt;•&lt;/b&gt; と &lt;b&gt;×&lt;/b&gt; このプログラムからのコメント&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The output was not saved to %1: %2. Choose another folder or name.</source>
        <translation>出力を%1に保存できませんでした: %2。別のフォルダーまたは名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>Waiting for the password store, which may be asking for its own password in another window.</source>
        <translation>パスワード ストアを待っています。別のウィンドウでパスワード ストア自体のパスワードを求められている可能性があります。</translation>
    </message>
    <message>
        <source>Connect Witho&amp;ut It</source>
        <translation>ストアを使わずに接続(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use “%1” from now on.</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>
            <numerusform>今後、%n台のコンピューターが「%1」を使用します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use an account of their own from now on.</source>
        <translation>
            <numerusform>今後、%n台のコンピューターが専用のアカウントを使用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n computer(s).</source>
        <translation>
            <numerusform>%n台のコンピューターを削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialKeeper</name>
    <message>
        <source>This system has no password store that runs, so passwords are kept for this run only. On Linux, start GNOME Keyring or KWallet.</source>
        <translation>このシステムには動作中のパスワード ストアがないため、パスワードは今回の実行中のみ保持されます。Linuxでは、GNOME KeyringまたはKWalletを起動してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) keep their user, as other rows lead to the same service with the user of the credential set already. Use those rows.</source>
        <translation>
            <numerusform>別の行が既に資格情報セットのユーザーで同じサービスに接続するため、%n台のコンピューターのユーザーは変更されません。それらの行を使用してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password store was not unlocked, so remembered passwords are missing. Connect again, or enter the password in the row&apos;s problem.</source>
        <translation>パスワード ストアのロックが解除されなかったため、保存されたパスワードを使用できません。もう一度接続するか、行の問題の欄でパスワードを入力してください。</translation>
    </message>
    <message>
        <source>A remembered password could not be read. Enter it in the row&apos;s problem.</source>
        <translation>保存されたパスワードを読み取れませんでした。行の問題の欄で入力してください。</translation>
    </message>
    <message>
        <source>The password could not be put into the password store. It is kept for this run only.</source>
        <translation>パスワードをパスワード ストアに保存できませんでした。今回の実行中のみ保持されます。</translation>
    </message>
    <message>
        <source>A password could not be removed from the password store. Remove it with the program of the store; its name begins with %1.</source>
        <translation>パスワードをパスワード ストアから削除できませんでした。ストアのプログラムで削除してください。名前の先頭は%1です。</translation>
    </message>
    <message>
        <source>%1 The store says: %2</source>
        <extracomment>%1: what happened, %2: the reason in the words of the system</extracomment>
        <translation>%1 ストアからのメッセージ: %2</translation>
    </message>
</context>
<context>
    <name>CredentialSetDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call this account</source>
        <translation>このアカウントの呼び名</translation>
    </message>
    <message>
        <source>Domain administrators</source>
        <translation>ドメイン管理者</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>ユーザー(&amp;E):</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>DOMAIN\user, user@domain or user</source>
        <translation>DOMAIN\user、user@domainまたはuser</translation>
    </message>
    <message>
        <source>A&amp;uthentication:</source>
        <translation>認証(&amp;U):</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Computers that are given this set sign in in this way from then on</source>
        <translation>このセットを割り当てたコンピューターは、以後この方法でサインインします</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>May stay empty: the first computer that is connected asks for it</source>
        <translation>空のままでもかまいません。最初に接続するコンピューターで入力を求められます</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示します</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>パスワードを保存する(&amp;B)</translation>
    </message>
    <message>
        <source>Add Credentials</source>
        <translation>資格情報の追加</translation>
    </message>
    <message>
        <source>Change Credentials</source>
        <translation>資格情報の変更</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>空の場合: 既知のパスワード</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. What you change counts for them from the next connect on.</source>
        <translation>
            <numerusform>%n台のコンピューターが使用しています。変更は次回の接続から適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>As each computer has it</source>
        <translation>各コンピューターの設定に従う</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Another set has this name. Enter another one.</source>
        <translation>この名前のセットは既にあります。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>次回以降の実行のために、このシステムのパスワード ストアに保存します</translation>
    </message>
</context>
<context>
    <name>CredentialSetModel</name>
    <message>
        <source>per computer</source>
        <extracomment>Instead of a user: each computer has its own.</extracomment>
        <translation>コンピューターごと</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>A password: kept for the next runs.</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>for this run</source>
        <extracomment>A password: kept until the program ends.</extracomment>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>CredentialSetStore</name>
    <message>
        <source>The credential sets in %1 cannot be read: %2 Changes are not saved until that is mended.</source>
        <translation>%1の資格情報セットを読み取れません: %2 修復されるまで変更は保存されません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of WSMan Explorer. It is left as it is; credential sets that you add now are not saved.</source>
        <translation>%1は新しいバージョンのWSMan Explorerで書き込まれています。このファイルは変更されません。ここで追加した資格情報セットは保存されません。</translation>
    </message>
    <message>
        <source>The file of credential sets, %1, is damaged and cannot be moved aside. Changes are not saved until it is moved.</source>
        <translation>資格情報セットのファイル%1は破損しており、移動できません。移動されるまで変更は保存されません。</translation>
    </message>
    <message>
        <source>The file of credential sets was damaged. It was kept as %1; the computers keep their users and ask for the password.</source>
        <translation>資格情報セットのファイルが破損していました。%1として残してあります。コンピューターのユーザーは保持され、パスワードの入力が求められます。</translation>
    </message>
    <message>
        <source>The credential sets are not saved: %1 must not be overwritten. Move it away, and start the program again.</source>
        <translation>資格情報セットは保存されません: %1は上書きできません。ファイルを移動してから、プログラムを再起動してください。</translation>
    </message>
    <message>
        <source>The credential sets could not be saved: %1. What was saved before is untouched. Make room or check the rights on %2; the next change saves again.</source>
        <translation>資格情報セットを保存できませんでした: %1。以前に保存した内容はそのまま残っています。空き領域を確保するか、%2のアクセス許可を確認してください。次に変更したときに再び保存されます。</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Credential sets</source>
        <translation>資格情報セット</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds a named account that several computers can share</source>
        <translation>複数のコンピューターで共有できる名前付きのアカウントを追加します</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Forget Password</source>
        <translation>パスワードを消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>A credential set is an account that several computers share: its user and its password are changed at one place. Add one, then give it to computers by Use Credentials.</source>
        <translation>資格情報セットは、複数のコンピューターで共有するアカウントです。ユーザーとパスワードを1か所で変更できます。セットを追加してから、[資格情報の使用]でコンピューターに割り当てます。</translation>
    </message>
    <message>
        <source>Select a credential set first</source>
        <translation>先に資格情報セットを選択してください</translation>
    </message>
    <message>
        <source>Changes name, user and password for all computers that use it</source>
        <translation>このセットを使用するすべてのコンピューターの名前、ユーザー、パスワードを変更します</translation>
    </message>
    <message>
        <source>Deletes the set and its password</source>
        <translation>セットとそのパスワードを削除します</translation>
    </message>
    <message>
        <source>Removes the password from the password store and from memory</source>
        <translation>パスワード ストアとメモリからパスワードを削除します</translation>
    </message>
    <message>
        <source>There is no password to forget</source>
        <translation>消去するパスワードはありません</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>パスワードの消去</translation>
    </message>
    <message>
        <source>Forget the password of “%1”?</source>
        <translation>「%1」のパスワードを消去しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it and ask for it from the next connect on.</source>
        <translation>
            <numerusform>%n台のコンピューターが使用しており、次回の接続からパスワードの入力が求められます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Delete Credentials</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>資格情報の削除</translation>
    </message>
    <message>
        <source>Delete “%1” with its password?</source>
        <translation>「%1」とそのパスワードを削除しますか?</translation>
    </message>
    <message>
        <source>No computer uses it.</source>
        <translation>使用しているコンピューターはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. They keep the user, and ask for the password from the next connect on.</source>
        <translation>
            <numerusform>%n台のコンピューターが使用しています。ユーザーは保持され、次回の接続からパスワードの入力が求められます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>DemoComputers</name>
    <message>
        <source>The demo computers could not be started: %1</source>
        <translation>デモ コンピューターを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The demo computers ended at once. Install the program again.</source>
        <translation>デモ コンピューターがすぐに終了しました。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The program wsman-endpoint, which serves the demo computers, was not found. Install it beside WSMan Explorer.</source>
        <translation>デモ コンピューターを提供するプログラムwsman-endpointが見つかりませんでした。WSMan Explorerと同じ場所にインストールしてください。</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>%1 opened, %2 broken</source>
        <extracomment>%1 and %2: numbers of computers in these states.</extracomment>
        <translation>オープン %1、異常 %2</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <extracomment>%1: a number of computers in this state.</extracomment>
        <translation>オープン %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a computer to see what is open on it</source>
        <translation>開いているものを表示するには、コンピューターを選択してください</translation>
    </message>
    <message>
        <source>Show Sh&amp;ells</source>
        <translation>シェルを表示(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers selected</source>
        <translation>
            <numerusform>%Ln台のコンピューターを選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message>
        <source>Steps of the diagnosis</source>
        <translation>診断のステップ</translation>
    </message>
    <message>
        <source>What the selected step found</source>
        <translation>選択したステップの結果</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次に行うこと</translation>
    </message>
    <message>
        <source>Details of the selected step</source>
        <translation>選択したステップの詳細</translation>
    </message>
    <message>
        <source>This step has no details.</source>
        <translation>このステップに詳細はありません。</translation>
    </message>
    <message>
        <source>Diagnose %1</source>
        <translation>%1の診断</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>再実行(&amp;R)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>レポートをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all steps with what was found as text. It holds no passwords.</source>
        <translation>すべてのステップと結果をテキストとしてコピーします。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>The diagnosis is running. Cancel it to begin anew.</source>
        <translation>診断を実行中です。最初からやり直すにはキャンセルしてください。</translation>
    </message>
    <message>
        <source>The diagnosis has ended.</source>
        <translation>診断は終了しました。</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The port cannot be reached.</source>
        <translation>ポートに到達できません。</translation>
    </message>
    <message>
        <source>The connection uses HTTP, and nothing serves HTTPS on port 5986.</source>
        <translation>接続はHTTPを使用しており、ポート5986でHTTPSを提供するサービスはありません。</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>暗号化された接続がありません。</translation>
    </message>
    <message>
        <source>No HTTP answer came.</source>
        <translation>HTTPの応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nobody is authenticated.</source>
        <translation>認証されたユーザーがいません。</translation>
    </message>
    <message>
        <source>The connection sends no credentials.</source>
        <translation>接続は資格情報を送信しません。</translation>
    </message>
    <message>
        <source>No password is sent while the certificate is not trusted.</source>
        <translation>証明書が信頼されるまで、パスワードは送信されません。</translation>
    </message>
    <message>
        <source>The server does not offer what the connection uses.</source>
        <translation>接続で使用する認証をサーバーが提供していません。</translation>
    </message>
    <message>
        <source>No password is known. Connect, enter it, and run the diagnosis again.</source>
        <translation>パスワードが不明です。接続してパスワードを入力してから、診断を再実行してください。</translation>
    </message>
</context>
<context>
    <name>DiagnosisAnonymousCheck</name>
    <message>
        <source>It answers: %1, %2</source>
        <translation>応答がありました: %1、%2</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>It tells nothing to those whom it does not know.</source>
        <translation>認証されていない相手には情報を返しません。</translation>
    </message>
    <message>
        <source>That is a setting of the server, and no fault.</source>
        <translation>これはサーバーの設定であり、障害ではありません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>DiagnosisConfigCheck</name>
    <message>
        <source>The configuration can be read.</source>
        <translation>構成を読み取れます。</translation>
    </message>
    <message>
        <source>The account may log on, but not read the configuration.</source>
        <translation>アカウントはログオンできますが、構成を読み取ることはできません。</translation>
    </message>
    <message>
        <source>Shells may work all the same. For the configuration and for the shells of others the account has to be an administrator there.</source>
        <translation>それでもシェルを使用できる場合があります。構成や他のユーザーのシェルを扱うには、アカウントがそのコンピューターの管理者である必要があります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>DiagnosisHttpCheck</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>HTTP is spoken at %1, and asks who you are (401).</source>
        <translation>%1はHTTPで応答し、認証を要求しています (401)。</translation>
    </message>
    <message>
        <source>WS-Management answers at %1 (status %2).</source>
        <translation>%1でWS-Managementが応答しています (状態 %2)。</translation>
    </message>
    <message>
        <source>There is no WS-Management at %1 (404).</source>
        <translation>%1にWS-Managementはありません (404)。</translation>
    </message>
    <message>
        <source>Check port and path; Windows uses /wsman.</source>
        <translation>ポートとパスを確認してください。Windowsでは/wsmanを使用します。</translation>
    </message>
    <message>
        <source>The server sends the request to another address (%1).</source>
        <translation>サーバーは要求を別のアドレス (%1) に転送しています。</translation>
    </message>
    <message>
        <source>Check the port, and whether a proxy or another web server answers.</source>
        <translation>ポートを確認し、プロキシや別のWebサーバーが応答していないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>A web page came back instead of WS-Management.</source>
        <translation>WS-ManagementではなくWebページが返されました。</translation>
    </message>
    <message>
        <source>Check port and path (/wsman), and whether a proxy or another web server answers.</source>
        <translation>ポートとパス (/wsman) を確認し、プロキシや別のWebサーバーが応答していないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>HTTP is spoken at %1 (status %2).</source>
        <translation>%1はHTTPで応答しています (状態 %2)。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP状態</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツの種類</translation>
    </message>
    <message>
        <source>Authentication offered</source>
        <translation>提供されている認証</translation>
    </message>
    <message>
        <source>The server did not ask who you are.</source>
        <translation>サーバーは認証を要求しませんでした。</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <translation>サーバーが提供している認証: %1。</translation>
    </message>
    <message>
        <source>The connection sends no credentials: edit it and choose one of these.</source>
        <translation>接続は資格情報を送信しません。接続を編集し、これらのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>The server offers %1; the connection uses %2.</source>
        <translation>サーバーが提供している認証は%1ですが、接続は%2を使用しています。</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The server names no way to authenticate.</source>
        <translation>サーバーは認証方式を提示していません。</translation>
    </message>
    <message>
        <source>Something between may have taken them out of the answer, or all are disabled (winrm/config/service/auth).</source>
        <translation>経路上の何かが認証方式を取り除いたか、すべて無効になっている可能性があります (winrm/config/service/auth)。</translation>
    </message>
</context>
<context>
    <name>DiagnosisIdentifyCheck</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
</context>
<context>
    <name>DiagnosisLogonCheck</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 accepted %2.</source>
        <translation>%1は%2を受け入れました。</translation>
    </message>
    <message>
        <source>The client certificate was accepted.</source>
        <translation>クライアント証明書が受け入れられました。</translation>
    </message>
    <message>
        <source>Kerberos could not be used, so the server has not proven who it is. For Kerberos connect by the full name, with an account of the domain (user@REALM).</source>
        <translation>Kerberosを使用できなかったため、サーバーの正当性は証明されていません。Kerberosを使用するには、ドメインのアカウント (user@REALM) で完全な名前に接続してください。</translation>
    </message>
    <message>
        <source>Account sent</source>
        <translation>送信したアカウント</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>サービス プリンシパル</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>メカニズム</translation>
    </message>
    <message>
        <source>HTTP/%1, then host/%1</source>
        <translation>HTTP/%1、次にhost/%1</translation>
    </message>
</context>
<context>
    <name>DiagnosisModel</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>DiagnosisNameCheck</name>
    <message>
        <source>No answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>名前%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The proxy looks it up by itself, and may find it.</source>
        <translation>プロキシは名前を独自に検索するため、見つかる可能性があります。</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the VPN.</source>
        <translation>入力の誤り、DNSサフィックス、VPNを確認してください。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1のアドレスは%2です。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>アドレスの名前</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>An address was entered; its name is %1.</source>
        <translation>アドレスが入力されました。その名前は%1です。</translation>
    </message>
    <message>
        <source>An address was entered, so there is no name to look up.</source>
        <translation>アドレスが入力されたため、検索する名前はありません。</translation>
    </message>
    <message>
        <source>Kerberos needs a name: connect by the full name of the computer.</source>
        <translation>Kerberosには名前が必要です。コンピューターの完全な名前で接続してください。</translation>
    </message>
</context>
<context>
    <name>DiagnosisPortCheck</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>open, %1 ms</source>
        <translation>開いています (%1 ms)</translation>
    </message>
    <message>
        <source>refused, nothing listens</source>
        <translation>拒否 (リッスンなし)</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>ポート%1</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>ポート%1は開いています。</translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <translation>ポート%1でリッスンしているものはありません。</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>ポート%1は応答しません。</translation>
    </message>
    <message>
        <source>The connection goes through a proxy, which may reach it all the same.</source>
        <translation>接続はプロキシを経由しており、プロキシからは到達できる可能性があります。</translation>
    </message>
    <message>
        <source>HTTPS listens on 5986: edit the connection and choose HTTPS.</source>
        <translation>HTTPSは5986でリッスンしています。接続を編集し、HTTPSを選択してください。</translation>
    </message>
    <message>
        <source>HTTP listens on 5985: edit the connection and choose HTTP.</source>
        <translation>HTTPは5985でリッスンしています。接続を編集し、HTTPを選択してください。</translation>
    </message>
    <message>
        <source>Check that the WinRM service runs there and has a listener (winrm quickconfig).</source>
        <translation>そのコンピューターでWinRMサービスが実行され、リスナーがあることを確認してください (winrm quickconfig)。</translation>
    </message>
    <message>
        <source>Check that the computer is running and that its firewall lets the port through. On a network that counts as public, Windows lets in only computers of the same subnet.</source>
        <translation>コンピューターが動作していることと、ファイアウォールがポートを許可していることを確認してください。パブリックとして扱われるネットワークでは、Windowsは同じサブネットのコンピューターからの接続だけを許可します。</translation>
    </message>
</context>
<context>
    <name>DiagnosisStep</name>
    <message>
        <source>Name</source>
        <extracomment>A step of the diagnosis: the name is resolved to addresses.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>TCPポート</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLSと証明書</translation>
    </message>
    <message>
        <source>HTTP service</source>
        <translation>HTTPサービス</translation>
    </message>
    <message>
        <source>Offered authentication</source>
        <translation>提供されている認証</translation>
    </message>
    <message>
        <source>Identify, anonymous</source>
        <translation>Identify (匿名)</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Identify, authenticated</source>
        <translation>Identify (認証済み)</translation>
    </message>
    <message>
        <source>Right to read winrm/config</source>
        <translation>winrm/configの読み取り権限</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a step of the diagnosis, as the next five.</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list: %1 is what was looked at, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1 of %2…</source>
        <translation>ステップ%1/%2…</translation>
    </message>
    <message>
        <source>It fails at: %1. %2</source>
        <translation>失敗した箇所: %1。%2</translation>
    </message>
    <message>
        <source>Nothing failed, but nobody was authenticated. %1</source>
        <translation>失敗はありませんが、認証されたユーザーがいません。%1</translation>
    </message>
    <message>
        <source>Nothing failed; some steps have a warning.</source>
        <translation>失敗はありませんが、警告のあるステップがあります。</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>失敗はありません。</translation>
    </message>
</context>
<context>
    <name>DiagnosisTlsCheck</name>
    <message>
        <source>No answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>No encrypted connection could be made on port %1.</source>
        <translation>ポート%1で暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The port may serve HTTP: choose HTTP or another port. Otherwise check the listener&apos;s certificate and its TLS versions.</source>
        <translation>このポートはHTTP用である可能性があります。HTTPまたは別のポートを選択してください。そうでない場合は、リスナーの証明書とTLSバージョンを確認してください。</translation>
    </message>
    <message>
        <source>The connection does not use that port; HTTPS would not work there as it is.</source>
        <translation>接続はこのポートを使用しません。現状では、このポートでHTTPSは機能しません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 on port %2; the certificate is the one that you trusted.</source>
        <translation>%1 (ポート%2)。証明書は信頼したものと同じです。</translation>
    </message>
    <message>
        <source>%1 on port %2; the certificate is trusted.</source>
        <translation>%1 (ポート%2)。証明書は信頼されています。</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted.</source>
        <translation>証明書は信頼したものと異なります。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer whether it was renewed.</source>
        <translation>証明書が更新されたかどうかを、コンピューターの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>証明書が信頼されていません: %1</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the computer&apos;s own, connect, and trust it there. Until then no password is sent.</source>
        <translation>拇印をコンピューター側のものと比較し、接続して信頼してください。それまでパスワードは送信されません。</translation>
    </message>
    <message>
        <source>The certificate has expired; renew it.</source>
        <translation>証明書の有効期限が切れています。更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s); renew it soon.</source>
        <translation>
            <numerusform>証明書の有効期限はあと%n日です。早めに更新してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256拇印</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題点</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Connect to a computer…</source>
        <translation>コンピューターに接続…</translation>
    </message>
    <message>
        <source>Try it with demo computers</source>
        <translation>デモ コンピューターで試す</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>No computer matches the filter</source>
        <translation>フィルターに一致するコンピューターはありません</translation>
    </message>
    <message>
        <source>No computers yet</source>
        <translation>コンピューターはまだありません</translation>
    </message>
    <message>
        <source>Change the words in the filter box, or show all computers again.</source>
        <translation>フィルター ボックスの語句を変更するか、すべてのコンピューターを再表示してください。</translation>
    </message>
    <message>
        <source>Connect to a computer to see what is open on it and to close it again. No computer at hand? The demo brings a few along.</source>
        <translation>コンピューターに接続すると、そこで開いているものを表示し、閉じることができます。手元にコンピューターがない場合は、デモ コンピューターで試せます。</translation>
    </message>
</context>
<context>
    <name>EndpointRules</name>
    <message>
        <source>A user name and a client certificate exclude each other.</source>
        <translation>ユーザー名とクライアント証明書は同時に使用できません。</translation>
    </message>
    <message>
        <source>Remove the user name; the computer maps the certificate to a user of its own.</source>
        <translation>ユーザー名を削除してください。証明書は、コンピューターによってその独自のユーザーにマップされます。</translation>
    </message>
    <message>
        <source>A client certificate is set, but another authentication than Certificate is chosen.</source>
        <translation>クライアント証明書が設定されていますが、[証明書]以外の認証が選択されています。</translation>
    </message>
    <message>
        <source>Choose the authentication Certificate, or remove the certificate.</source>
        <translation>認証に[証明書]を選択するか、証明書を削除してください。</translation>
    </message>
    <message>
        <source>No client certificate is chosen.</source>
        <translation>クライアント証明書が選択されていません。</translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file with your certificate and its key.</source>
        <translation>証明書とそのキーを含むPEMまたはPKCS#12ファイルを選択してください。</translation>
    </message>
    <message>
        <source>CredSSP is available on Windows only.</source>
        <translation>CredSSPはWindowsでのみ使用できます。</translation>
    </message>
    <message>
        <source>Choose Negotiate, or Kerberos with delegation where the server has to go further.</source>
        <translation>Negotiateを選択するか、サーバーからさらに別のサーバーへの接続が必要な場合は、委任付きのKerberosを選択してください。</translation>
    </message>
    <message>
        <source>The proxy has no host or no port.</source>
        <translation>プロキシのホストまたはポートがありません。</translation>
    </message>
    <message>
        <source>Enter both, or connect without a proxy.</source>
        <translation>両方を入力するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>The user of the proxy has no password.</source>
        <translation>プロキシのユーザーのパスワードがありません。</translation>
    </message>
    <message>
        <source>Enter the password of the proxy, or remove its user name.</source>
        <translation>プロキシのパスワードを入力するか、プロキシのユーザー名を削除してください。</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>The server has ended it before the last item; start it again</source>
        <translation>最後の項目の前にサーバーによって終了されました。もう一度開始してください</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it ends there some minutes after the last page</source>
        <translation>サーバーで確認されていません。最後のページから数分後にサーバーで終了します</translation>
    </message>
</context>
<context>
    <name>EnumerationInput</name>
    <message>
        <source>Enter a query, or choose no filter.</source>
        <translation>クエリを入力するか、フィルターに[なし]を選択してください。</translation>
    </message>
    <message>
        <source>This is no WQL query. Begin with “select * from” and the name of a class.</source>
        <translation>これはWQLクエリではありません。「select * from」とクラスの名前で始めてください。</translation>
    </message>
    <message>
        <source>A quotation mark is missing in the query.</source>
        <translation>クエリの引用符が不足しています。</translation>
    </message>
    <message>
        <source>Enter what is to be listed.</source>
        <translation>一覧表示する対象を入力してください。</translation>
    </message>
    <message>
        <source>This is no resource. Enter a URI, or begin with wmicimv2/, wmi/, cimv2/, winrm/ or shell.</source>
        <translation>これはリソースではありません。URIを入力するか、wmicimv2/、wmi/、cimv2/、winrm/またはshellで始めてください。</translation>
    </message>
    <message>
        <source>Write selectors as Name=&apos;value&apos;, with a semicolon between them.</source>
        <translation>セレクターは「名前=&apos;値&apos;」の形式で、セミコロンで区切って入力してください。</translation>
    </message>
    <message>
        <source>The query names the class; it goes to %1.</source>
        <extracomment>%1: a resource</extracomment>
        <translation>クラスはクエリで指定されています。送信先は%1です。</translation>
    </message>
</context>
<context>
    <name>EnumerationWindow</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation>
            <numerusform>全%1項目、%Lnページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for the first items…</source>
        <translation>最初の項目を要求しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 items so far, %Ln page(s)…</source>
        <translation>
            <numerusform>現在%1項目、%Lnページ…</numerusform>
        </translation>
    </message>
    <message>
        <source>No items came</source>
        <translation>項目はありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1 items, not all, %Ln page(s)</source>
        <translation>
            <numerusform>%1項目 (一部)、%Lnページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 items are kept, and no more are fetched. Use a filter to get the others.</source>
        <translation>最初の%1項目だけが保持され、それ以上は取得されません。残りの項目を取得するには、フィルターを使用してください。</translation>
    </message>
</context>
<context>
    <name>ErrorActionMenu</name>
    <message>
        <source>I&amp;f One Fails</source>
        <extracomment>A menu: what happens to the other computers when an action fails on one.</extracomment>
        <translation>失敗時の動作(&amp;F)</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Heading: how serious an event is.</extracomment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Heading: which program wrote an event.</extracomment>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Event Id</source>
        <translation>イベントID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ExplainedActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button. %1: name of an action, %2: its keyboard shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FaultAdvice</name>
    <message>
        <source>The server sends the connection on to another address.</source>
        <translation>サーバーは接続を別のアドレスに転送しています。</translation>
    </message>
    <message>
        <source>Connect to the new address yourself if you trust it; redirects are not followed.</source>
        <translation>新しいアドレスを信頼できる場合は、自分でそのアドレスに接続してください。リダイレクトには自動的に従いません。</translation>
    </message>
    <message>
        <source>The computer was not found on the network.</source>
        <translation>コンピューターがネットワーク上に見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the name, DNS, the VPN and the firewall.</source>
        <translation>名前、DNS、VPN、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The operation was cancelled, because the connection was closed while it was running.</source>
        <translation>操作の実行中に接続が閉じられたため、操作は取り消されました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>やり直してください。</translation>
    </message>
    <message>
        <source>The remote computer is shutting down.</source>
        <translation>リモート コンピューターはシャットダウン中です。</translation>
    </message>
    <message>
        <source>Wait until it has started again, then connect.</source>
        <translation>再起動するまで待ってから、接続してください。</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation>サーバーから、この場面では意味をなさない応答が返されました。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check for a proxy in between.</source>
        <translation>やり直してください。再び発生する場合は、間にプロキシがないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The service on the remote computer cannot be reached.</source>
        <translation>リモート コンピューターのサービスに到達できません。</translation>
    </message>
    <message>
        <source>Check that WinRM is running there, the port (5985 or 5986) and the listener; winrm quickconfig on that computer sets them up.</source>
        <translation>そのコンピューターでWinRMが実行されていること、ポート (5985または5986)、リスナーを確認してください。そのコンピューターでwinrm quickconfigを実行すると設定されます。</translation>
    </message>
    <message>
        <source>The address of the connection is not valid.</source>
        <translation>接続のアドレスが無効です。</translation>
    </message>
    <message>
        <source>Write it as http://host:port/path or https://host:port/path, with an IPv6 address in brackets.</source>
        <translation>http://host:port/pathまたはhttps://host:port/pathの形式で入力してください。IPv6アドレスは角かっこで囲みます。</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>アドレスのポートが無効です。</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; WinRM uses 5985 for HTTP and 5986 for HTTPS.</source>
        <translation>1～65535のポートを使用してください。WinRMは、HTTPに5985、HTTPSに5986を使用します。</translation>
    </message>
    <message>
        <source>The answer has no content type that belongs to WS-Management.</source>
        <translation>応答に、WS-Managementのコンテンツの種類が含まれていません。</translation>
    </message>
    <message>
        <source>Check the port and the path: another web server, a proxy or a sign-in page has answered.</source>
        <translation>ポートとパスを確認してください。別のWebサーバー、プロキシ、またはサインイン ページが応答しています。</translation>
    </message>
    <message>
        <source>The encrypted answer could not be decrypted.</source>
        <translation>暗号化された応答を復号できませんでした。</translation>
    </message>
    <message>
        <source>Disconnect and connect again.</source>
        <translation>切断してから、再び接続してください。</translation>
    </message>
    <message>
        <source>The service can only be identified over a remote connection.</source>
        <translation>サービスの識別は、リモート接続でのみ実行できます。</translation>
    </message>
    <message>
        <source>Connect by the name of the computer.</source>
        <translation>コンピューターの名前で接続してください。</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>Check that the service is running there, and that the port and the path are right.</source>
        <translation>そのコンピューターでサービスが実行されていることと、ポートとパスが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>There is no WS-Management service at this address.</source>
        <translation>このアドレスにWS-Managementサービスはありません。</translation>
    </message>
    <message>
        <source>Check the port and the path; the path is usually /wsman.</source>
        <translation>ポートとパスを確認してください。パスは通常/wsmanです。</translation>
    </message>
    <message>
        <source>The remote computer did not answer in time.</source>
        <translation>リモート コンピューターは時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the name, the network and the firewall; on a public network Windows answers only its own subnet.</source>
        <translation>名前、ネットワーク、ファイアウォールを確認してください。パブリック ネットワークでは、Windowsは自身のサブネットにのみ応答します。</translation>
    </message>
    <message>
        <source>A network of the computer that runs the service is set to Public, so its firewall exception was refused.</source>
        <translation>サービスを実行しているコンピューターのネットワークが[パブリック]に設定されているため、ファイアウォールの例外が拒否されました。</translation>
    </message>
    <message>
        <source>Set that network to Private, or run Enable-PSRemoting -SkipNetworkProfileCheck there.</source>
        <translation>そのネットワークを[プライベート]に設定するか、そのコンピューターでEnable-PSRemoting -SkipNetworkProfileCheckを実行してください。</translation>
    </message>
    <message>
        <source>The server reported an internal error (HTTP 500) without any detail.</source>
        <translation>サーバーから、詳細のない内部エラー (HTTP 500) が報告されました。</translation>
    </message>
    <message>
        <source>Look in the event log Microsoft-Windows-WinRM/Operational of that computer.</source>
        <translation>そのコンピューターのイベント ログMicrosoft-Windows-WinRM/Operationalを確認してください。</translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP 400) and gave no detail.</source>
        <translation>サーバーは要求を受け入れず (HTTP 400)、詳細を通知しませんでした。</translation>
    </message>
    <message>
        <source>With Kerberos the ticket may be too large: raise MaxTokenSize and the header limits of http.sys on the server, or use NTLM.</source>
        <translation>Kerberosの場合、チケットが大きすぎる可能性があります。サーバーでMaxTokenSizeとhttp.sysのヘッダーの上限を引き上げるか、NTLMを使用してください。</translation>
    </message>
    <message>
        <source>A proxy cannot be used with HTTP.</source>
        <translation>プロキシはHTTPでは使用できません。</translation>
    </message>
    <message>
        <source>Choose HTTPS, or connect without a proxy.</source>
        <translation>HTTPSを選択するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>A proxy cannot be used together with Kerberos.</source>
        <translation>プロキシはKerberosと併用できません。</translation>
    </message>
    <message>
        <source>Choose another authentication, or connect without a proxy.</source>
        <translation>別の認証を選択するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>A proxy cannot be used together with CredSSP.</source>
        <translation>プロキシはCredSSPと併用できません。</translation>
    </message>
    <message>
        <source>The name of the computer could not be resolved.</source>
        <translation>コンピューターの名前を解決できませんでした。</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the DNS server.</source>
        <translation>入力の誤り、DNSサフィックス、DNSサーバーを確認してください。</translation>
    </message>
    <message>
        <source>The secure connection (TLS) could not be set up.</source>
        <translation>セキュリティで保護された接続 (TLS) を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check that the HTTPS listener has a certificate and that both sides share a TLS version.</source>
        <translation>HTTPSリスナーに証明書があることと、双方に共通のTLSバージョンがあることを確認してください。</translation>
    </message>
    <message>
        <source>The service is set not to accept remote connections.</source>
        <translation>サービスは、リモート接続を受け入れないように設定されています。</translation>
    </message>
    <message>
        <source>Run Enable-PSRemoting on that computer, and check the setting AllowRemoteAccess and its Group Policy.</source>
        <translation>そのコンピューターでEnable-PSRemotingを実行し、AllowRemoteAccessの設定とそのグループ ポリシーを確認してください。</translation>
    </message>
    <message>
        <source>The name of a computer is needed here, not a URL.</source>
        <translation>ここではURLではなく、コンピューターの名前が必要です。</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address; put an IPv6 address in brackets, such as [::1].</source>
        <translation>ホスト名またはIPアドレスを入力してください。IPv6アドレスは[::1]のように角かっこで囲みます。</translation>
    </message>
    <message>
        <source>The server does not support the Identify request.</source>
        <translation>サーバーはIdentify要求をサポートしていません。</translation>
    </message>
    <message>
        <source>Connect without the test.</source>
        <translation>テストをせずに接続してください。</translation>
    </message>
    <message>
        <source>There is nothing on the server with this resource URI and these selectors.</source>
        <translation>このリソースURIとセレクターに該当するものは、サーバーにありません。</translation>
    </message>
    <message>
        <source>Check the values of the keys, and upper and lower case.</source>
        <translation>キーの値と、大文字・小文字を確認してください。</translation>
    </message>
    <message>
        <source>The WS-Management configuration of the computer is corrupted.</source>
        <translation>コンピューターのWS-Management構成が破損しています。</translation>
    </message>
    <message>
        <source>Run winrm invoke Restore winrm/config @{} on that computer, then enter its own settings again.</source>
        <translation>そのコンピューターでwinrm invoke Restore winrm/config @{}を実行してから、独自の設定を再び入力してください。</translation>
    </message>
    <message>
        <source>The enumeration has finished or was cancelled.</source>
        <translation>列挙は完了したか、キャンセルされました。</translation>
    </message>
    <message>
        <source>Start the query again.</source>
        <translation>クエリをもう一度開始してください。</translation>
    </message>
    <message>
        <source>The subscription is already closed.</source>
        <translation>サブスクリプションは既に閉じられています。</translation>
    </message>
    <message>
        <source>Subscribe again if you still need the events.</source>
        <translation>イベントがまだ必要な場合は、もう一度サブスクライブしてください。</translation>
    </message>
    <message>
        <source>The subscription is already being closed.</source>
        <translation>サブスクリプションは既にクローズ処理中です。</translation>
    </message>
    <message>
        <source>The subscription was closed, because no events were fetched within the heartbeat interval.</source>
        <translation>ハートビート間隔内にイベントが取得されなかったため、サブスクリプションは閉じられました。</translation>
    </message>
    <message>
        <source>Subscribe again, with a longer heartbeat interval if needed.</source>
        <translation>もう一度サブスクライブしてください。必要に応じて、ハートビート間隔を長くしてください。</translation>
    </message>
    <message>
        <source>The subscription was closed, because the source sent nothing within the heartbeat interval.</source>
        <translation>ハートビート間隔内にソースから何も送信されなかったため、サブスクリプションは閉じられました。</translation>
    </message>
    <message>
        <source>The server cannot process the filter of the query.</source>
        <translation>サーバーはクエリのフィルターを処理できません。</translation>
    </message>
    <message>
        <source>Check the WQL text and the dialect; for WQL the resource URI must end in a star, such as root/cimv2/*.</source>
        <translation>WQLのテキストとフィルター言語を確認してください。WQLの場合、リソースURIはroot/cimv2/*のようにアスタリスクで終わる必要があります。</translation>
    </message>
    <message>
        <source>The enumeration is no longer valid on the server.</source>
        <translation>列挙はサーバーで有効ではなくなりました。</translation>
    </message>
    <message>
        <source>Start the query again, and read its results without long pauses.</source>
        <translation>クエリをもう一度開始し、長い間を空けずに結果を読み取ってください。</translation>
    </message>
    <message>
        <source>No results came in time, but the query is still running.</source>
        <translation>時間内に結果はありませんでしたが、クエリはまだ実行中です。</translation>
    </message>
    <message>
        <source>Ask for the next results again; this is no error.</source>
        <translation>次の結果をもう一度要求してください。これはエラーではありません。</translation>
    </message>
    <message>
        <source>The XML does not match the schema of the resource.</source>
        <translation>XMLがリソースのスキーマと一致しません。</translation>
    </message>
    <message>
        <source>Check the namespace of the values and the order of the elements.</source>
        <translation>値の名前空間と要素の順序を確認してください。</translation>
    </message>
    <message>
        <source>The answer is larger than the envelope size that was asked for.</source>
        <translation>応答が、要求したエンベロープ サイズを超えています。</translation>
    </message>
    <message>
        <source>Ask for a larger envelope, for fewer items at once, or for fewer properties.</source>
        <translation>より大きいエンベロープを要求するか、一度に要求する項目またはプロパティを減らしてください。</translation>
    </message>
    <message>
        <source>The answer is larger than the server can send.</source>
        <translation>応答が、サーバーの送信できるサイズを超えています。</translation>
    </message>
    <message>
        <source>Ask for fewer items at once, or for fewer properties.</source>
        <translation>一度に要求する項目またはプロパティを減らしてください。</translation>
    </message>
    <message>
        <source>Not all selectors of this resource were given.</source>
        <translation>このリソースのセレクターがすべて指定されていません。</translation>
    </message>
    <message>
        <source>Fill in all key properties.</source>
        <translation>すべてのキー プロパティを入力してください。</translation>
    </message>
    <message>
        <source>What should be created exists already.</source>
        <translation>作成しようとしたものは既に存在します。</translation>
    </message>
    <message>
        <source>Edit what is there, or delete it first.</source>
        <translation>既存のものを編集するか、先に削除してください。</translation>
    </message>
    <message>
        <source>This setting is controlled by Group Policy.</source>
        <translation>この設定はグループ ポリシーで制御されています。</translation>
    </message>
    <message>
        <source>Change the policy; the setting itself is locked.</source>
        <translation>ポリシーを変更してください。設定自体はロックされています。</translation>
    </message>
    <message>
        <source>The host name of the listener does not match the common name of its certificate.</source>
        <translation>リスナーのホスト名が、証明書の共通名と一致しません。</translation>
    </message>
    <message>
        <source>Choose a certificate for this name, or set Hostname to the name in the certificate.</source>
        <translation>この名前の証明書を選択するか、Hostnameに証明書内の名前を設定してください。</translation>
    </message>
    <message>
        <source>The IPv4Filter or IPv6Filter is not valid.</source>
        <translation>IPv4FilterまたはIPv6Filterが無効です。</translation>
    </message>
    <message>
        <source>Write ranges of addresses such as 10.0.0.1-10.0.0.99 separated by commas, or * for all; an empty filter listens nowhere.</source>
        <translation>10.0.0.1-10.0.0.99のようなアドレス範囲をコンマで区切って指定するか、すべての場合は*を指定してください。フィルターが空の場合、どこでもリッスンしません。</translation>
    </message>
    <message>
        <source>Keys of an existing object cannot be changed.</source>
        <translation>既存のオブジェクトのキーは変更できません。</translation>
    </message>
    <message>
        <source>Delete the object and create it again with the new keys.</source>
        <translation>オブジェクトを削除し、新しいキーで作成し直してください。</translation>
    </message>
    <message>
        <source>The certificate is not meant for server authentication.</source>
        <translation>証明書はサーバー認証用ではありません。</translation>
    </message>
    <message>
        <source>This class has more than one instance, so its keys are required.</source>
        <translation>このクラスには複数のインスタンスがあるため、キーが必要です。</translation>
    </message>
    <message>
        <source>Add the key properties as selectors.</source>
        <translation>キー プロパティをセレクターとして追加してください。</translation>
    </message>
    <message>
        <source>A WQL query must not name a class or keys in its resource URI.</source>
        <translation>WQLクエリのリソースURIでは、クラスまたはキーを指定できません。</translation>
    </message>
    <message>
        <source>Use a resource URI that ends in a star, such as root/cimv2/*, and remove the selectors.</source>
        <translation>root/cimv2/*のようにアスタリスクで終わるリソースURIを使用し、セレクターを削除してください。</translation>
    </message>
    <message>
        <source>The WMI service denied access.</source>
        <translation>WMIサービスによってアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Give the account the right Remote Enable on the WMI namespace.</source>
        <translation>アカウントに、WMI名前空間に対する「リモートの有効化」の権限を付与してください。</translation>
    </message>
    <message>
        <source>The WMI provider denied access.</source>
        <translation>WMIプロバイダーによってアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Give the account the rights that this WMI provider asks for.</source>
        <translation>このWMIプロバイダーが要求する権限をアカウントに付与してください。</translation>
    </message>
    <message>
        <source>Access was denied when connecting to the WMI service.</source>
        <translation>WMIサービスへの接続時に、アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Give the account the right Remote Enable on the WMI namespace, and check that it may connect to WMI.</source>
        <translation>アカウントに、WMI名前空間に対する「リモートの有効化」の権限を付与し、WMIに接続できることを確認してください。</translation>
    </message>
    <message>
        <source>The request is larger than the server accepts.</source>
        <translation>要求が、サーバーの受け入れるサイズを超えています。</translation>
    </message>
    <message>
        <source>Send less at once, or raise MaxEnvelopeSizekb on the server.</source>
        <translation>一度に送信する量を減らすか、サーバーのMaxEnvelopeSizekbを引き上げてください。</translation>
    </message>
    <message>
        <source>The computer has no certificate that suits an HTTPS listener.</source>
        <translation>コンピューターに、HTTPSリスナーに適した証明書がありません。</translation>
    </message>
    <message>
        <source>Install one for server authentication with the host name as common name, neither expired nor self-signed.</source>
        <translation>ホスト名を共通名とするサーバー認証用の証明書で、期限切れでも自己署名でもないものをインストールしてください。</translation>
    </message>
    <message>
        <source>The server cannot process the filter, or the filter is too complex for it.</source>
        <translation>サーバーがフィルターを処理できないか、フィルターが複雑すぎます。</translation>
    </message>
    <message>
        <source>Simplify the filter and check its dialect; for WQL the resource URI must end in a star, such as root/cimv2/*.</source>
        <translation>フィルターを単純にし、フィルター言語を確認してください。WQLの場合、リソースURIはroot/cimv2/*のようにアスタリスクで終わる必要があります。</translation>
    </message>
    <message>
        <source>This setting is read-only.</source>
        <translation>この設定は読み取り専用です。</translation>
    </message>
    <message>
        <source>Nothing can be changed here; the server sets the value itself.</source>
        <translation>ここでは何も変更できません。値はサーバー自体が設定します。</translation>
    </message>
    <message>
        <source>Certificate mappings can only be changed over a remote connection.</source>
        <translation>証明書マッピングは、リモート接続でのみ変更できます。</translation>
    </message>
    <message>
        <source>Connect by the host name, even to the same computer.</source>
        <translation>同じコンピューターの場合も、ホスト名で接続してください。</translation>
    </message>
    <message>
        <source>The account of the certificate mapping could not be verified.</source>
        <translation>証明書マッピングのアカウントを確認できませんでした。</translation>
    </message>
    <message>
        <source>Use a local account of that computer with the right password.</source>
        <translation>そのコンピューターのローカル アカウントと、正しいパスワードを使用してください。</translation>
    </message>
    <message>
        <source>The configuration of the plugin is corrupted.</source>
        <translation>プラグインの構成が破損しています。</translation>
    </message>
    <message>
        <source>Restore the configuration, or register the plugin again.</source>
        <translation>構成を復元するか、プラグインを登録し直してください。</translation>
    </message>
    <message>
        <source>The limits in a Pull request differ from those that started the query.</source>
        <translation>Pull要求の制限が、クエリを開始した要求の制限と異なります。</translation>
    </message>
    <message>
        <source>Please report this as a defect of this program.</source>
        <translation>このプログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>This setting is deprecated.</source>
        <translation>この設定は非推奨です。</translation>
    </message>
    <message>
        <source>Leave it out; it has no effect.</source>
        <translation>設定を省略してください。効果はありません。</translation>
    </message>
    <message>
        <source>The server did not accept the request and gave no reason.</source>
        <translation>サーバーは要求を受け入れず、理由を通知しませんでした。</translation>
    </message>
    <message>
        <source>Check the port and the path; with Kerberos the ticket may be too large for the server.</source>
        <translation>ポートとパスを確認してください。Kerberosの場合、チケットがサーバーにとって大きすぎる可能性があります。</translation>
    </message>
    <message>
        <source>The server refused the logon.</source>
        <translation>サーバーがログオンを拒否しました。</translation>
    </message>
    <message>
        <source>Check the user name and the password, and choose an authentication that the server offers.</source>
        <translation>ユーザー名とパスワードを確認し、サーバーが提供する認証を選択してください。</translation>
    </message>
    <message>
        <source>A proxy, a filter or the mapping of the client certificate forbids the connection.</source>
        <translation>プロキシ、フィルター、またはクライアント証明書のマッピングによって、接続が禁止されています。</translation>
    </message>
    <message>
        <source>Check the proxy setting and the certificate mapping on the server.</source>
        <translation>サーバーのプロキシ設定と証明書マッピングを確認してください。</translation>
    </message>
    <message>
        <source>The web server at this address does not accept WS-Management requests.</source>
        <translation>このアドレスのWebサーバーは、WS-Managementの要求を受け入れません。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>プロキシがユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Check the proxy setting and its credentials, or connect without a proxy.</source>
        <translation>プロキシの設定と資格情報を確認するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>The server waited too long for the request.</source>
        <translation>サーバーによる要求の待機時間が長すぎました。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>ネットワークを確認して、やり直してください。</translation>
    </message>
    <message>
        <source>The server needs the length of the request in advance.</source>
        <translation>サーバーには、要求の長さを事前に通知する必要があります。</translation>
    </message>
    <message>
        <source>Check for a proxy in between that changes requests.</source>
        <translation>間に要求を変更するプロキシがないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Send less at once, or raise the limit on the server.</source>
        <translation>一度に送信する量を減らすか、サーバーの上限を引き上げてください。</translation>
    </message>
    <message>
        <source>The server does not accept the content type or the encoding of the request.</source>
        <translation>サーバーは、要求のコンテンツの種類またはエンコードを受け入れません。</translation>
    </message>
    <message>
        <source>Check the port and the path: the service may not be WS-Management.</source>
        <translation>ポートとパスを確認してください。WS-Managementではないサービスの可能性があります。</translation>
    </message>
    <message>
        <source>The server reported an internal error and gave no reason.</source>
        <translation>サーバーから、理由のない内部エラーが報告されました。</translation>
    </message>
    <message>
        <source>Look in the log of the service; some services answer like this to what they do not support, such as shells.</source>
        <translation>サービスのログを確認してください。一部のサービスは、シェルなど、サポートしていないものに対してこのように応答します。</translation>
    </message>
    <message>
        <source>A proxy got no usable answer from the server.</source>
        <translation>プロキシは、サーバーから使用可能な応答を受け取れませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy, and that the service is running.</source>
        <translation>プロキシと、サービスが実行されていることを確認してください。</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>サービスは現在利用できません。</translation>
    </message>
    <message>
        <source>Check that the service is running there, then try again.</source>
        <translation>そのコンピューターでサービスが実行されていることを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>A proxy got no answer from the server in time.</source>
        <translation>プロキシは、サーバーから時間内に応答を受け取れませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy and the network between it and the server.</source>
        <translation>プロキシと、プロキシとサーバーの間のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Access is denied: the account was refused, or it has no right to use WinRM on the remote computer.</source>
        <translation>アクセスが拒否されました。アカウントが拒否されたか、リモート コンピューターでWinRMを使用する権限がありません。</translation>
    </message>
    <message>
        <source>Add the account to Administrators or Remote Management Users there; for a local account in Administrators, check LocalAccountTokenFilterPolicy.</source>
        <translation>そのコンピューターのAdministratorsまたはRemote Management Usersにアカウントを追加してください。Administratorsのローカル アカウントの場合は、LocalAccountTokenFilterPolicyを確認してください。</translation>
    </message>
    <message>
        <source>No domain controller could be reached to check the account.</source>
        <translation>アカウントを確認するためのドメイン コントローラーに到達できませんでした。</translation>
    </message>
    <message>
        <source>Check that a domain controller can be reached, or use a local account of the remote computer.</source>
        <translation>ドメイン コントローラーに到達できることを確認するか、リモート コンピューターのローカル アカウントを使用してください。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Enter them again, as DOMAIN\user or user@domain; for a local account use COMPUTER\user.</source>
        <translation>DOMAIN\userまたはuser@domainの形式で入力し直してください。ローカル アカウントの場合はCOMPUTER\userを使用してください。</translation>
    </message>
    <message>
        <source>Kerberos does not know the remote computer: its service principal name was not found.</source>
        <translation>Kerberosでリモート コンピューターが認識されません。サービス プリンシパル名が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Use the full DNS name that the computer has in the directory, not an IP address, or try the service name host, HTTP or WSMAN.</source>
        <translation>IPアドレスではなく、ディレクトリに登録されているコンピューターの完全なDNS名を使用するか、サービス名としてhost、HTTPまたはWSMANを試してください。</translation>
    </message>
    <message>
        <source>The logon was refused by NTLM or Kerberos: the user name or the password is wrong.</source>
        <translation>NTLMまたはKerberosによってログオンが拒否されました。ユーザー名またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>There are no credentials that could be used for this logon.</source>
        <translation>このログオンに使用できる資格情報がありません。</translation>
    </message>
    <message>
        <source>Enter a user name and a password; with a Microsoft account on the same computer, use a local account instead.</source>
        <translation>ユーザー名とパスワードを入力してください。同じコンピューターのMicrosoftアカウントの場合は、代わりにローカル アカウントを使用してください。</translation>
    </message>
    <message>
        <source>The service principal name of the remote computer belongs to another account.</source>
        <translation>リモート コンピューターのサービス プリンシパル名が、別のアカウントに属しています。</translation>
    </message>
    <message>
        <source>Look for a second account with the same HTTP or host principal name, or set the service name to host.</source>
        <translation>同じHTTPまたはhostのプリンシパル名を持つ別のアカウントを探すか、サービス名をhostに設定してください。</translation>
    </message>
    <message>
        <source>The service could not verify who sent the request.</source>
        <translation>サービスは、要求の送信者を確認できませんでした。</translation>
    </message>
    <message>
        <source>Check the user name and the password, and whether the service accepts the chosen authentication.</source>
        <translation>ユーザー名とパスワード、および選択した認証をサービスが受け入れるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The pattern in the TrustedHosts list is not valid.</source>
        <translation>TrustedHosts一覧のパターンが無効です。</translation>
    </message>
    <message>
        <source>Write host names separated by commas; let * stand for a whole name or for part of one, and let &lt;local&gt; stand alone.</source>
        <translation>ホスト名をコンマで区切って入力してください。*は名前全体またはその一部の代わりに使用し、&lt;local&gt;は単独で使用してください。</translation>
    </message>
    <message>
        <source>Credentials were given together with the option not to authenticate.</source>
        <translation>資格情報が、認証しないオプションと一緒に指定されました。</translation>
    </message>
    <message>
        <source>Remove the credentials, or choose an authentication.</source>
        <translation>資格情報を削除するか、認証を選択してください。</translation>
    </message>
    <message>
        <source>Basic and Digest authentication need a user name and a password.</source>
        <translation>BasicおよびDigest認証には、ユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>Enter a user name and a password.</source>
        <translation>ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>A client certificate cannot be used over HTTP.</source>
        <translation>クライアント証明書はHTTPでは使用できません。</translation>
    </message>
    <message>
        <source>Choose HTTPS, or another authentication.</source>
        <translation>HTTPSまたは別の認証を選択してください。</translation>
    </message>
    <message>
        <source>The WinRM client is set not to send unencrypted messages.</source>
        <translation>WinRMクライアントは、暗号化されていないメッセージを送信しないように設定されています。</translation>
    </message>
    <message>
        <source>Choose HTTPS, or an authentication that encrypts messages, such as Kerberos, NTLM or CredSSP; leave AllowUnencrypted set to false.</source>
        <translation>HTTPSを選択するか、Kerberos、NTLM、CredSSPなどメッセージを暗号化する認証を選択してください。AllowUnencryptedはfalseのままにしてください。</translation>
    </message>
    <message>
        <source>Basic authentication is switched off in the settings of the WinRM client.</source>
        <translation>Basic認証は、WinRMクライアントの設定で無効になっています。</translation>
    </message>
    <message>
        <source>Choose Negotiate, or set Client\Auth\Basic to true and use HTTPS.</source>
        <translation>Negotiateを選択するか、Client\Auth\Basicをtrueに設定してHTTPSを使用してください。</translation>
    </message>
    <message>
        <source>Negotiate authentication is switched off in the settings of the WinRM client.</source>
        <translation>Negotiate認証は、WinRMクライアントの設定で無効になっています。</translation>
    </message>
    <message>
        <source>Set Client\Auth\Negotiate to true, or choose another authentication.</source>
        <translation>Client\Auth\Negotiateをtrueに設定するか、別の認証を選択してください。</translation>
    </message>
    <message>
        <source>Kerberos authentication is switched off in the settings of the WinRM client.</source>
        <translation>Kerberos認証は、WinRMクライアントの設定で無効になっています。</translation>
    </message>
    <message>
        <source>Set Client\Auth\Kerberos to true, or choose another authentication.</source>
        <translation>Client\Auth\Kerberosをtrueに設定するか、別の認証を選択してください。</translation>
    </message>
    <message>
        <source>Authentication by certificate is switched off in the settings of the WinRM client.</source>
        <translation>証明書による認証は、WinRMクライアントの設定で無効になっています。</translation>
    </message>
    <message>
        <source>Set Client\Auth\Certificate to true, or choose another authentication.</source>
        <translation>Client\Auth\Certificateをtrueに設定するか、別の認証を選択してください。</translation>
    </message>
    <message>
        <source>Without Kerberos and HTTPS, Windows only connects to computers in its TrustedHosts list.</source>
        <translation>KerberosもHTTPSも使用しない場合、WindowsはTrustedHosts一覧にあるコンピューターにのみ接続します。</translation>
    </message>
    <message>
        <source>Use HTTPS, or add the computer to TrustedHosts if you are sure of the network.</source>
        <translation>HTTPSを使用するか、ネットワークが安全であることが確実な場合は、コンピューターをTrustedHostsに追加してください。</translation>
    </message>
    <message>
        <source>Over HTTP, Negotiate uses the credentials of the signed-in user only for computers in the TrustedHosts list.</source>
        <translation>HTTPの場合、Negotiateがサインインしているユーザーの資格情報を使用するのは、TrustedHosts一覧にあるコンピューターに対してだけです。</translation>
    </message>
    <message>
        <source>Enter a user name and a password, or use HTTPS.</source>
        <translation>ユーザー名とパスワードを入力するか、HTTPSを使用してください。</translation>
    </message>
    <message>
        <source>Kerberos cannot be used with an IP address.</source>
        <translation>KerberosはIPアドレスでは使用できません。</translation>
    </message>
    <message>
        <source>Use the host name of the computer, or choose Negotiate over HTTPS.</source>
        <translation>コンピューターのホスト名を使用するか、HTTPSでNegotiateを選択してください。</translation>
    </message>
    <message>
        <source>This computer is not in a domain, so Kerberos has no credentials of the signed-in user.</source>
        <translation>このコンピューターはドメインに参加していないため、サインインしているユーザーの資格情報をKerberosで使用できません。</translation>
    </message>
    <message>
        <source>Enter the user as user@REALM with a password, or choose NTLM, Basic over HTTPS, or a certificate.</source>
        <translation>ユーザーをuser@REALMの形式でパスワードと一緒に入力するか、NTLM、HTTPSでのBasic、または証明書を選択してください。</translation>
    </message>
    <message>
        <source>Kerberos cannot be used with localhost or a loopback address.</source>
        <translation>Kerberosはlocalhostまたはループバック アドレスでは使用できません。</translation>
    </message>
    <message>
        <source>Choose Negotiate, or use the DNS or NetBIOS name of the computer.</source>
        <translation>Negotiateを選択するか、コンピューターのDNS名またはNetBIOS名を使用してください。</translation>
    </message>
    <message>
        <source>CredSSP needs a user name and a password.</source>
        <translation>CredSSPには、ユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>CredSSP is switched off in the settings of the WinRM client.</source>
        <translation>CredSSPは、WinRMクライアントの設定で無効になっています。</translation>
    </message>
    <message>
        <source>Run Enable-WSManCredSSP -Role Client on the computer that connects, or choose another authentication.</source>
        <translation>接続元のコンピューターでEnable-WSManCredSSP -Role Clientを実行するか、別の認証を選択してください。</translation>
    </message>
    <message>
        <source>A policy of this computer does not allow passing your credentials on to the remote computer.</source>
        <translation>このコンピューターのポリシーでは、リモート コンピューターへの資格情報の委任が許可されていません。</translation>
    </message>
    <message>
        <source>Add WSMAN/ and the host name to the policy Allow Delegating Fresh Credentials.</source>
        <translation>ポリシー「新しい資格情報の委任を許可する」に、WSMAN/とホスト名を追加してください。</translation>
    </message>
    <message>
        <source>Your credentials were not passed on, because the identity of the remote computer could not be proven.</source>
        <translation>リモート コンピューターのIDを証明できなかったため、資格情報は委任されませんでした。</translation>
    </message>
    <message>
        <source>Repair Kerberos or the certificate of its service, or add the computer to the policy Allow Delegating Fresh Credentials with NTLM-only Server Authentication.</source>
        <translation>Kerberosまたはサービスの証明書を修復するか、ポリシー「NTLM 専用サーバー認証で新しい資格情報の委任を許可する」にコンピューターを追加してください。</translation>
    </message>
    <message>
        <source>Default authentication is not allowed with an IP address here.</source>
        <translation>ここでは、IPアドレスに対して既定の認証を使用できません。</translation>
    </message>
    <message>
        <source>Enter a user name and a password, and use HTTPS or add the address to TrustedHosts.</source>
        <translation>ユーザー名とパスワードを入力し、HTTPSを使用するか、アドレスをTrustedHostsに追加してください。</translation>
    </message>
    <message>
        <source>The identity of the server could not be verified.</source>
        <translation>サーバーのIDを確認できませんでした。</translation>
    </message>
    <message>
        <source>Check the host name, the service principal name and the certificate; use TrustedHosts only if you are sure of the computer.</source>
        <translation>ホスト名、サービス プリンシパル名、証明書を確認してください。TrustedHostsは、コンピューターが正しいことが確実な場合にのみ使用してください。</translation>
    </message>
    <message>
        <source>The service is busy, or a quota has been reached.</source>
        <translation>サービスがビジー状態であるか、クォータに達しました。</translation>
    </message>
    <message>
        <source>Wait and try again; end shells that nobody needs any more.</source>
        <translation>しばらく待ってからやり直してください。不要になったシェルは終了してください。</translation>
    </message>
    <message>
        <source>This user has reached the largest number of shells at one time.</source>
        <translation>このユーザーの同時に開けるシェルの最大数に達しました。</translation>
    </message>
    <message>
        <source>End idle shells of this user, or raise Shell\MaxShellsPerUser on that computer.</source>
        <translation>このユーザーのアイドル状態のシェルを終了するか、そのコンピューターのShell\MaxShellsPerUserを引き上げてください。</translation>
    </message>
    <message>
        <source>This user has reached the largest number of operations at one time.</source>
        <translation>このユーザーの同時操作の最大数に達しました。</translation>
    </message>
    <message>
        <source>Open the shell anew and end idle shells; restart WinRM on that computer only if nothing else helps.</source>
        <translation>シェルを開き直し、アイドル状態のシェルを終了してください。他に方法がない場合にのみ、そのコンピューターのWinRMを再起動してください。</translation>
    </message>
    <message>
        <source>This user sends more requests than the server allows.</source>
        <translation>このユーザーの送信する要求が、サーバーの許可する数を超えています。</translation>
    </message>
    <message>
        <source>Wait, then work on fewer computers or shells at once.</source>
        <translation>しばらく待ってから、一度に扱うコンピューターまたはシェルを減らしてください。</translation>
    </message>
    <message>
        <source>The server is loaded up to the limit of its quota.</source>
        <translation>サーバーの負荷がクォータの上限に達しています。</translation>
    </message>
    <message>
        <source>The largest number of users with shells at one time has been reached.</source>
        <translation>同時にシェルを使用できるユーザーの最大数に達しました。</translation>
    </message>
    <message>
        <source>Wait, or raise Shell\MaxConcurrentUsers on that computer.</source>
        <translation>しばらく待つか、そのコンピューターのShell\MaxConcurrentUsersを引き上げてください。</translation>
    </message>
    <message>
        <source>This user has reached the largest number of shells for this plugin.</source>
        <translation>このプラグインで、このユーザーが開けるシェルの最大数に達しました。</translation>
    </message>
    <message>
        <source>End a shell of this user, or raise MaxShellsPerUser in the quotas of the plugin.</source>
        <translation>このユーザーのシェルを終了するか、プラグインのクォータのMaxShellsPerUserを引き上げてください。</translation>
    </message>
    <message>
        <source>The largest number of users for this plugin has been reached.</source>
        <translation>このプラグインのユーザーの最大数に達しました。</translation>
    </message>
    <message>
        <source>Wait, or raise MaxConcurrentUsers in the quotas of the plugin.</source>
        <translation>しばらく待つか、プラグインのクォータのMaxConcurrentUsersを引き上げてください。</translation>
    </message>
    <message>
        <source>The largest number of shells for this plugin has been reached.</source>
        <translation>このプラグインのシェルの最大数に達しました。</translation>
    </message>
    <message>
        <source>End idle shells, or raise MaxShells in the quotas of the plugin.</source>
        <translation>アイドル状態のシェルを終了するか、プラグインのクォータのMaxShellsを引き上げてください。</translation>
    </message>
    <message>
        <source>The largest number of operations for this plugin has been reached.</source>
        <translation>このプラグインの操作の最大数に達しました。</translation>
    </message>
    <message>
        <source>Wait, or raise the limit of operations in the quotas of the plugin.</source>
        <translation>しばらく待つか、プラグインのクォータの操作数の上限を引き上げてください。</translation>
    </message>
    <message>
        <source>This user has reached the largest number of operations for this plugin.</source>
        <translation>このプラグインで、このユーザーの操作の最大数に達しました。</translation>
    </message>
    <message>
        <source>Wait, or raise the limit of operations for each user in the quotas of the plugin.</source>
        <translation>しばらく待つか、プラグインのクォータのユーザーごとの操作数の上限を引き上げてください。</translation>
    </message>
    <message>
        <source>The largest number of commands in this shell has been reached.</source>
        <translation>このシェルのコマンドの最大数に達しました。</translation>
    </message>
    <message>
        <source>End a command of the shell, or raise MaxConcurrentCommandsPerShell in the quotas of the plugin.</source>
        <translation>シェルのコマンドを終了するか、プラグインのクォータのMaxConcurrentCommandsPerShellを引き上げてください。</translation>
    </message>
    <message>
        <source>The server has too few free resources for this operation.</source>
        <translation>この操作に必要な空きリソースがサーバーに不足しています。</translation>
    </message>
    <message>
        <source>End operations that are still running, or try again later; check the quotas of the plugin.</source>
        <translation>まだ実行中の操作を終了するか、後でやり直してください。プラグインのクォータを確認してください。</translation>
    </message>
    <message>
        <source>The host process of the shell could not start, or the firewall could not be checked.</source>
        <translation>シェルのホスト プロセスを開始できなかったか、ファイアウォールを確認できませんでした。</translation>
    </message>
    <message>
        <source>Read the detail below; check the user profile, the permissions and the virus scanner on that computer.</source>
        <translation>下の詳細を参照してください。そのコンピューターのユーザー プロファイル、アクセス許可、ウイルス対策ソフトウェアを確認してください。</translation>
    </message>
    <message>
        <source>The operation did not finish within the operation time-out.</source>
        <translation>操作が操作タイムアウト内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Raise the operation time-out; the server allows up to its MaxTimeoutms. While waiting for output this is no error.</source>
        <translation>操作タイムアウトを長くしてください。サーバーではMaxTimeoutmsまで許可されます。出力の待機中の場合、これはエラーではありません。</translation>
    </message>
    <message>
        <source>The server does not know this resource URI or endpoint.</source>
        <translation>サーバーは、このリソースURIまたはエンドポイントを認識しません。</translation>
    </message>
    <message>
        <source>Check the name of the configuration, the type of the shell, or the class and the namespace.</source>
        <translation>構成の名前、シェルの種類、またはクラスと名前空間を確認してください。</translation>
    </message>
    <message>
        <source>The shell or the command no longer exists on the server, or the selectors do not fit the resource.</source>
        <translation>シェルまたはコマンドがサーバーに存在しないか、セレクターがリソースに合っていません。</translation>
    </message>
    <message>
        <source>Refresh, then open a new shell: the old one ended by its idle time-out or by a restart of the service.</source>
        <translation>最新の情報に更新してから、新しいシェルを開いてください。古いシェルは、アイドル タイムアウトまたはサービスの再起動によって終了しました。</translation>
    </message>
    <message>
        <source>The session is already being closed.</source>
        <translation>セッションは既にクローズ処理中です。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; refresh to see its state.</source>
        <translation>必要な操作はありません。状態を確認するには、最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>The shell is already being closed.</source>
        <translation>シェルは既にクローズ処理中です。</translation>
    </message>
    <message>
        <source>The command is already being closed.</source>
        <translation>コマンドは既にクローズ処理中です。</translation>
    </message>
    <message>
        <source>The shell was not set up, because the service was shutting down.</source>
        <translation>サービスがシャットダウン中だったため、シェルを準備できませんでした。</translation>
    </message>
    <message>
        <source>Wait for WinRM or restart it, then open the shell again.</source>
        <translation>WinRMを待つか再起動してから、シェルを開き直してください。</translation>
    </message>
    <message>
        <source>The server does not allow remote shells.</source>
        <translation>サーバーはリモート シェルを許可していません。</translation>
    </message>
    <message>
        <source>Set Shell\AllowRemoteShellAccess to true on that computer, or change its Group Policy.</source>
        <translation>そのコンピューターでShell\AllowRemoteShellAccessをtrueに設定するか、グループ ポリシーを変更してください。</translation>
    </message>
    <message>
        <source>The server lists the commands of a shell only if the shell is named.</source>
        <translation>サーバーは、シェルが指定された場合にのみ、シェルのコマンドを一覧表示します。</translation>
    </message>
    <message>
        <source>The server cannot list the commands of a shell by reference.</source>
        <translation>サーバーは、シェルのコマンドを参照で一覧表示できません。</translation>
    </message>
    <message>
        <source>List them as objects instead.</source>
        <translation>代わりに、オブジェクトとして一覧表示してください。</translation>
    </message>
    <message>
        <source>The shell is disconnected.</source>
        <translation>シェルは切断されています。</translation>
    </message>
    <message>
        <source>Reconnect the shell, or connect to it.</source>
        <translation>シェルに再接続するか、シェルに接続してください。</translation>
    </message>
    <message>
        <source>The shell cannot be disconnected: an older client made it, or its provider cannot do it.</source>
        <translation>シェルを切断できません。古いクライアントで作成されたか、プロバイダーが対応していません。</translation>
    </message>
    <message>
        <source>End the shell instead.</source>
        <translation>代わりに、シェルを終了してください。</translation>
    </message>
    <message>
        <source>The shell belongs to another client session.</source>
        <translation>シェルは別のクライアント セッションに属しています。</translation>
    </message>
    <message>
        <source>Reconnect with the session that created it, or connect to it.</source>
        <translation>シェルを作成したセッションで再接続するか、シェルに接続してください。</translation>
    </message>
    <message>
        <source>The command is ending or has ended.</source>
        <translation>コマンドは終了中か、既に終了しています。</translation>
    </message>
    <message>
        <source>The shell is connected to another client.</source>
        <translation>シェルは別のクライアントに接続されています。</translation>
    </message>
    <message>
        <source>Disconnect it there, wait, or end the shell.</source>
        <translation>そのクライアントで切断するか、待つか、シェルを終了してください。</translation>
    </message>
    <message>
        <source>The shell was disconnected, but its streams were cut off.</source>
        <translation>シェルは切断されましたが、ストリームが途中で切れました。</translation>
    </message>
    <message>
        <source>Reconnect and check the output; some of it may be lost.</source>
        <translation>再接続して、出力を確認してください。一部が失われている可能性があります。</translation>
    </message>
    <message>
        <source>The shell is already disconnected.</source>
        <translation>シェルは既に切断されています。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; reconnect when you need the shell.</source>
        <translation>必要な操作はありません。シェルが必要になったら再接続してください。</translation>
    </message>
    <message>
        <source>The shell is already connected.</source>
        <translation>シェルは既に接続されています。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; go on using the shell.</source>
        <translation>必要な操作はありません。シェルをそのまま使用してください。</translation>
    </message>
    <message>
        <source>A shell with this id already exists on the server.</source>
        <translation>このIDのシェルは既にサーバーに存在します。</translation>
    </message>
    <message>
        <source>Open the shell again with a new id.</source>
        <translation>新しいIDでシェルを開き直してください。</translation>
    </message>
    <message>
        <source>The stream is disconnected.</source>
        <translation>ストリームは切断されています。</translation>
    </message>
    <message>
        <source>Reconnect the shell.</source>
        <translation>シェルに再接続してください。</translation>
    </message>
    <message>
        <source>The shell could not start, because the RunAs account of the endpoint failed.</source>
        <translation>エンドポイントのRunAsアカウントが失敗したため、シェルを開始できませんでした。</translation>
    </message>
    <message>
        <source>Set RunAsUser and RunAsPassword again, and check that the policy Disallow WinRM from storing RunAs credentials is not enabled.</source>
        <translation>RunAsUserとRunAsPasswordを設定し直し、ポリシー「WinRM が RunAs 資格情報を保存することを許可しない」(Disallow WinRM from storing RunAs credentials) が有効になっていないことを確認してください。</translation>
    </message>
    <message>
        <source>This endpoint accepts only local connections.</source>
        <translation>このエンドポイントは、ローカル接続のみを受け入れます。</translation>
    </message>
    <message>
        <source>Use another endpoint, or run Enable-PSSessionConfiguration on that computer.</source>
        <translation>別のエンドポイントを使用するか、そのコンピューターでEnable-PSSessionConfigurationを実行してください。</translation>
    </message>
    <message>
        <source>The idle time-out of the shell is outside the allowed range.</source>
        <translation>シェルのアイドル タイムアウトが、許可される範囲外です。</translation>
    </message>
    <message>
        <source>Choose at least 60 seconds and at most the MaxIdleTimeoutms of the server.</source>
        <translation>60秒以上、サーバーのMaxIdleTimeoutms以下の値を選択してください。</translation>
    </message>
    <message>
        <source>The session can no longer be used, for example because WinRM was restarted.</source>
        <translation>WinRMの再起動などにより、セッションを使用できなくなりました。</translation>
    </message>
    <message>
        <source>Connect again; repeat the operation only if doing it twice is safe.</source>
        <translation>接続し直してください。操作を繰り返すのは、2回実行しても安全な場合だけにしてください。</translation>
    </message>
    <message>
        <source>Access is denied: the account has no right to do this.</source>
        <translation>アクセスが拒否されました。アカウントにこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>Use another account, or give this one the right on the remote computer.</source>
        <translation>別のアカウントを使用するか、リモート コンピューターでこのアカウントに権限を付与してください。</translation>
    </message>
    <message>
        <source>The resource does not fit the operation that was asked for.</source>
        <translation>リソースが、要求された操作に対応していません。</translation>
    </message>
    <message>
        <source>Choose another operation, or check the resource URI.</source>
        <translation>別の操作を選択するか、リソースURIを確認してください。</translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation>サービスはこの操作をサポートしていません。</translation>
    </message>
    <message>
        <source>Check the resource URI; this service may not have the function at all.</source>
        <translation>リソースURIを確認してください。このサービスにはこの機能がない可能性があります。</translation>
    </message>
    <message>
        <source>The service cannot process the filter of the query.</source>
        <translation>サービスはクエリのフィルターを処理できません。</translation>
    </message>
    <message>
        <source>Check the text of the filter, its dialect and the resource URI.</source>
        <translation>フィルターのテキスト、フィルター言語、リソースURIを確認してください。</translation>
    </message>
    <message>
        <source>Something else is using the resource at the moment.</source>
        <translation>現在、リソースは他で使用されています。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>しばらく待ってから、やり直してください。</translation>
    </message>
    <message>
        <source>The service does not know the encoding of the request.</source>
        <translation>サービスは要求のエンコードを認識しません。</translation>
    </message>
    <message>
        <source>Check the port and the path: the service may speak another version of SOAP.</source>
        <translation>ポートとパスを確認してください。サービスが別のバージョンのSOAPを使用している可能性があります。</translation>
    </message>
    <message>
        <source>The service cannot deliver events in this way.</source>
        <translation>サービスはこの方法でイベントを配信できません。</translation>
    </message>
    <message>
        <source>Choose another delivery mode for the subscription.</source>
        <translation>サブスクリプションに別の配信モードを選択してください。</translation>
    </message>
    <message>
        <source>The receiver refused the events and ended the subscription.</source>
        <translation>受信側がイベントを拒否し、サブスクリプションを終了しました。</translation>
    </message>
    <message>
        <source>Check the receiver, then subscribe again.</source>
        <translation>受信側を確認してから、もう一度サブスクライブしてください。</translation>
    </message>
    <message>
        <source>The service has nothing at this address or resource URI.</source>
        <translation>サービスには、このアドレスまたはリソースURIに該当するものがありません。</translation>
    </message>
    <message>
        <source>Check the path and the resource URI.</source>
        <translation>パスとリソースURIを確認してください。</translation>
    </message>
    <message>
        <source>The message is too large for the service, or is encoded in a way that it does not accept.</source>
        <translation>メッセージがサービスにとって大きすぎるか、受け入れられない方法でエンコードされています。</translation>
    </message>
    <message>
        <source>Change the envelope size, ask for less at once, or use UTF-8.</source>
        <translation>エンベロープ サイズを変更するか、一度に要求する量を減らすか、UTF-8を使用してください。</translation>
    </message>
    <message>
        <source>The resource is offline at the moment.</source>
        <translation>リソースは現在オフラインです。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でやり直してください。</translation>
    </message>
    <message>
        <source>The source of the events cannot process the subscription.</source>
        <translation>イベントのソースはサブスクリプションを処理できません。</translation>
    </message>
    <message>
        <source>Check the filter and the options of the subscription, then try again.</source>
        <translation>サブスクリプションのフィルターとオプションを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>The service does not know this filter dialect.</source>
        <translation>サービスはこのフィルター言語を認識しません。</translation>
    </message>
    <message>
        <source>Choose another dialect, or ask without a filter.</source>
        <translation>別のフィルター言語を選択するか、フィルターなしで要求してください。</translation>
    </message>
    <message>
        <source>The service does not support filters here.</source>
        <translation>サービスはここでのフィルターをサポートしていません。</translation>
    </message>
    <message>
        <source>Ask without a filter.</source>
        <translation>フィルターなしで要求してください。</translation>
    </message>
    <message>
        <source>The source of the events cannot use this filter.</source>
        <translation>イベントのソースはこのフィルターを使用できません。</translation>
    </message>
    <message>
        <source>Change the filter, or subscribe without one.</source>
        <translation>フィルターを変更するか、フィルターなしでサブスクライブしてください。</translation>
    </message>
    <message>
        <source>The service cannot read or write a single part of this object.</source>
        <translation>サービスは、このオブジェクトの一部だけを読み書きできません。</translation>
    </message>
    <message>
        <source>Work with the whole object instead.</source>
        <translation>代わりに、オブジェクト全体を対象にしてください。</translation>
    </message>
    <message>
        <source>The service does not understand the form of the reference.</source>
        <translation>サービスは参照の形式を認識しません。</translation>
    </message>
    <message>
        <source>Use the resource URI and selectors instead of the reference.</source>
        <translation>参照の代わりに、リソースURIとセレクターを使用してください。</translation>
    </message>
    <message>
        <source>An error happened inside the service.</source>
        <translation>サービスの内部でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Read the detail below and the log of the service, then try again.</source>
        <translation>下の詳細とサービスのログを参照してから、やり直してください。</translation>
    </message>
    <message>
        <source>The service does not accept an addressing header of the request.</source>
        <translation>サービスは、要求のアドレス指定ヘッダーを受け入れません。</translation>
    </message>
    <message>
        <source>Check the address of the connection and the resource URI.</source>
        <translation>接続のアドレスとリソースURIを確認してください。</translation>
    </message>
    <message>
        <source>The bookmark of the subscription is damaged or has expired.</source>
        <translation>サブスクリプションのブックマークが破損しているか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>Subscribe again without the bookmark.</source>
        <translation>ブックマークなしで、もう一度サブスクライブしてください。</translation>
    </message>
    <message>
        <source>The service does not accept the expiration time.</source>
        <translation>サービスは有効期限を受け入れません。</translation>
    </message>
    <message>
        <source>Choose another expiration time, or none.</source>
        <translation>別の有効期限を選択するか、指定しないでください。</translation>
    </message>
    <message>
        <source>The service does not understand the content of the subscription request.</source>
        <translation>サービスはサブスクリプション要求の内容を認識しません。</translation>
    </message>
    <message>
        <source>Check the options of the subscription.</source>
        <translation>サブスクリプションのオプションを確認してください。</translation>
    </message>
    <message>
        <source>The service does not accept an option of the request.</source>
        <translation>サービスは要求のオプションを受け入れません。</translation>
    </message>
    <message>
        <source>Check the names and values of the options.</source>
        <translation>オプションの名前と値を確認してください。</translation>
    </message>
    <message>
        <source>A parameter of the operation is not valid.</source>
        <translation>操作のパラメーターが無効です。</translation>
    </message>
    <message>
        <source>Check the names and values of the parameters.</source>
        <translation>パラメーターの名前と値を確認してください。</translation>
    </message>
    <message>
        <source>The XML that was sent does not fit the resource.</source>
        <translation>送信されたXMLがリソースに合っていません。</translation>
    </message>
    <message>
        <source>Check the namespace, the names and the order of the elements.</source>
        <translation>名前空間、名前、要素の順序を確認してください。</translation>
    </message>
    <message>
        <source>The service does not know this resource URI.</source>
        <translation>サービスはこのリソースURIを認識しません。</translation>
    </message>
    <message>
        <source>Check the spelling of the resource URI, its class and its namespace.</source>
        <translation>リソースURI、クラス、名前空間の入力に誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>The selectors do not fit the resource, or what they name no longer exists.</source>
        <translation>セレクターがリソースに合っていないか、指定されたものがもう存在しません。</translation>
    </message>
    <message>
        <source>Refresh, then check the names and values of the selectors.</source>
        <translation>最新の情報に更新してから、セレクターの名前と値を確認してください。</translation>
    </message>
    <message>
        <source>The service does not know the system that the request names.</source>
        <translation>サービスは、要求で指定されたシステムを認識しません。</translation>
    </message>
    <message>
        <source>Check the system selector, or leave it out.</source>
        <translation>システム セレクターを確認するか、省略してください。</translation>
    </message>
    <message>
        <source>The service misses an addressing header in the request.</source>
        <translation>要求に、サービスに必要なアドレス指定ヘッダーがありません。</translation>
    </message>
    <message>
        <source>The service does not understand a header that it has to understand.</source>
        <translation>サービスは、認識する必要のあるヘッダーを認識しません。</translation>
    </message>
    <message>
        <source>Leave out options that this service does not support, such as session options that only Windows knows.</source>
        <translation>Windowsだけが認識するセッション オプションなど、このサービスがサポートしていないオプションは省略してください。</translation>
    </message>
    <message>
        <source>The receiver did not acknowledge the events.</source>
        <translation>受信側がイベントの受信を確認しませんでした。</translation>
    </message>
    <message>
        <source>Subscribe again without acknowledgement.</source>
        <translation>受信確認なしで、もう一度サブスクライブしてください。</translation>
    </message>
    <message>
        <source>Wait and try again; end shells and queries that nobody needs any more.</source>
        <translation>しばらく待ってからやり直してください。不要になったシェルやクエリは終了してください。</translation>
    </message>
    <message>
        <source>The resource could not be renamed.</source>
        <translation>リソースの名前を変更できませんでした。</translation>
    </message>
    <message>
        <source>Check that the new name is free and that its keys are valid.</source>
        <translation>新しい名前が使用されていないことと、そのキーが有効であることを確認してください。</translation>
    </message>
    <message>
        <source>The operation did not finish in time.</source>
        <translation>操作が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Raise the operation time-out and try again. While waiting for output this is no error.</source>
        <translation>操作タイムアウトを長くして、やり直してください。出力の待機中の場合、これはエラーではありません。</translation>
    </message>
    <message>
        <source>The enumeration or the subscription cannot be renewed.</source>
        <translation>列挙またはサブスクリプションの有効期限を更新できません。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>もう一度開始してください。</translation>
    </message>
    <message>
        <source>The service does not accept this kind of expiration time.</source>
        <translation>サービスはこの種類の有効期限を受け入れません。</translation>
    </message>
    <message>
        <source>Give the expiration time as a duration, or leave it out.</source>
        <translation>有効期限を期間として指定するか、省略してください。</translation>
    </message>
    <message>
        <source>The service does not support a feature that the request asks for.</source>
        <translation>要求で使用されている機能を、サービスがサポートしていません。</translation>
    </message>
    <message>
        <source>Leave out the option or the feature that the detail below names.</source>
        <translation>下の詳細に示されているオプションまたは機能を省略してください。</translation>
    </message>
    <message>
        <source>The service speaks another version of SOAP.</source>
        <translation>サービスは別のバージョンのSOAPを使用しています。</translation>
    </message>
    <message>
        <source>Choose a certificate with the enhanced key usage Server Authentication.</source>
        <translation>拡張キー使用法に「サーバー認証」を含む証明書を選択してください。</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter computers</source>
        <translation>コンピューターのフィルター</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows only the computers in which each of these words is found: in the name, the user, the transport, the state or the message.&lt;/p&gt;&lt;p&gt;&lt;b&gt;state:opened&lt;/b&gt;, &lt;b&gt;user:admin&lt;/b&gt;, &lt;b&gt;os:10.0&lt;/b&gt; and &lt;b&gt;error:denied&lt;/b&gt; look into one of them only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;名前、ユーザー、トランスポート、状態またはメッセージに、入力したすべての語句が含まれるコンピューターだけを表示します。&lt;/p&gt;&lt;p&gt;&lt;b&gt;state:opened&lt;/b&gt;、&lt;b&gt;user:admin&lt;/b&gt;、&lt;b&gt;os:10.0&lt;/b&gt;、&lt;b&gt;error:denied&lt;/b&gt;のように入力すると、該当する項目だけを検索します。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>OS %1</source>
        <extracomment>%1: version of the operating system.</extracomment>
        <translation>OS %1</translation>
    </message>
    <message>
        <source>Stack %1</source>
        <extracomment>%1: version of the WS-Management software.</extracomment>
        <translation>スタック %1</translation>
    </message>
    <message>
        <source>A WS-Management service answered</source>
        <translation>WS-Managementサービスが応答しました</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 says what the service is, %2 how many milliseconds it took to answer</extracomment>
        <translation>%1 (%2 ms)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>Computers to import</source>
        <translation>インポートするコンピューター</translation>
    </message>
    <message>
        <source>Take over options that &amp;lower the security</source>
        <translation>セキュリティを低下させるオプションも取り込む(&amp;L)</translation>
    </message>
    <message>
        <source>Those that stand in the rows, for all new computers; each row has a box of its own</source>
        <translation>すべての新しいコンピューターについて、行に示されているオプションを取り込みます。行ごとのチェック ボックスもあります</translation>
    </message>
    <message>
        <source>&amp;All new computers</source>
        <translation>すべての新しいコンピューター(&amp;A)</translation>
    </message>
    <message>
        <source>Checks all that can be added, or none</source>
        <translation>追加できるものすべてにチェックを付けるか、すべて外します</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>今すぐ接続(&amp;N)</translation>
    </message>
    <message>
        <source>Connects to the added computers at once. Without it nothing is sent to them.</source>
        <translation>追加したコンピューターにすぐに接続します。オフの場合、それらには何も送信されません。</translation>
    </message>
    <message>
        <source>Import Connections from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1から接続をインポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) come with options that lower the security. These stay off unless you check them; take over only those whose reason you know.</source>
        <translation>
            <numerusform>%Ln台のコンピューターに、セキュリティを低下させるオプションが含まれています。チェックを付けない限りオフのままです。理由がわかっているものだけを取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no computer in this file. Choose a list that WSMan Explorer or Windows Admin Center exported, or a text with a name or a URI in each line.</source>
        <translation>このファイルにコンピューターはありません。WSMan ExplorerまたはWindows Admin Centerがエクスポートした一覧か、各行に名前またはURIを記載したテキストを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are new.</source>
        <translation>
            <numerusform>%Ln台のコンピューターが新規です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>新しいものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list already and stay as they are.</source>
        <translation>
            <numerusform>%Ln台は既に一覧にあり、変更されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are repetitions.</source>
        <translation>
            <numerusform>%Ln件は重複です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be taken; they stand at the top.</source>
        <translation>
            <numerusform>%Ln件は取り込めません。先頭に表示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd %Ln</source>
        <translation>
            <numerusform>%Ln台を追加(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Adds the checked computers to the list; this can be undone</source>
        <translation>チェックを付けたコンピューターを一覧に追加します。この操作は元に戻せます</translation>
    </message>
    <message>
        <source>Check the computers to add.</source>
        <translation>追加するコンピューターにチェックを付けてください。</translation>
    </message>
    <message>
        <source>There is no new computer to add.</source>
        <translation>追加する新しいコンピューターはありません。</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>In the list already</source>
        <translation>既に一覧にあります</translation>
    </message>
    <message>
        <source>A repetition</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New; no server but “%1”</source>
        <extracomment>%1: what another program calls it, such as &quot;cluster&quot;</extracomment>
        <translation>新規。サーバーではなく「%1」</translation>
    </message>
    <message>
        <source>Added only if you check it. It may answer as a server does.</source>
        <translation>チェックを付けた場合にのみ追加されます。サーバーと同じように応答する可能性があります。</translation>
    </message>
    <message>
        <source>The same address and user stand further up in the same import.</source>
        <translation>同じアドレスとユーザーが、このインポートの上の方にあります。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Lowers security</source>
        <translation>セキュリティの低下</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>unencrypted traffic</source>
        <translation>暗号化されていないトラフィック</translation>
    </message>
    <message>
        <source>messages not sealed</source>
        <translation>メッセージの暗号化なし</translation>
    </message>
    <message>
        <source>any certificate issuer</source>
        <translation>任意の証明書発行元</translation>
    </message>
    <message>
        <source>any certificate name</source>
        <translation>任意の証明書名</translation>
    </message>
    <message>
        <source>no revocation check</source>
        <translation>失効の確認なし</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>other service name</source>
        <translation>別のサービス名</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Unencrypted traffic is allowed: anyone on the way may be able to read the password and what is sent.</source>
        <translation>暗号化されていないトラフィックが許可されています。経路上の第三者がパスワードや送信内容を読み取る可能性があります。</translation>
    </message>
    <message>
        <source>Messages are not sealed by the keys of the authentication.</source>
        <translation>メッセージが認証のキーで暗号化されません。</translation>
    </message>
    <message>
        <source>A certificate of any issuer is taken, also that of an impostor.</source>
        <translation>任意の発行元の証明書が受け入れられます。なりすましの証明書も例外ではありません。</translation>
    </message>
    <message>
        <source>A certificate made for another computer is taken.</source>
        <translation>別のコンピューターに発行された証明書が受け入れられます。</translation>
    </message>
    <message>
        <source>It is not asked whether the certificate was withdrawn.</source>
        <translation>証明書が失効しているかどうかを問い合わせません。</translation>
    </message>
    <message>
        <source>The computer may act as you towards other computers.</source>
        <translation>コンピューターがユーザーの代わりに他のコンピューターへアクセスできます。</translation>
    </message>
    <message>
        <source>The sign-in is made out to the service %1, to which the computer could hand it on.</source>
        <translation>サインインはサービス%1宛てに行われます。コンピューターがそれをこのサービスに転送する可能性があります。</translation>
    </message>
    <message>
        <source>All traffic goes through the proxy %1.</source>
        <extracomment>%1: the host of a proxy</extracomment>
        <translation>すべてのトラフィックがプロキシ%1を経由します。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>%1: a number; the so many-eth computer of a list</extracomment>
        <translation>%1番目のエントリ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: the name of a file, %2: &quot;line 7&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;line 7&quot;, %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <extracomment>%1: &quot;line 7&quot;, %2: what stands there, %3: a sentence</extracomment>
        <translation>%1、「%2」: %3</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>No value (nil), which is another thing than an empty one</source>
        <translation>値なし (nil)。空の値とは異なります</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Parts of the journal %1 are damaged. What it still tells is listed; look at the shells of your computers for the rest.</source>
        <translation>ジャーナル%1の一部が破損しています。読み取れる内容は一覧に表示されます。残りは各コンピューターのシェルを確認してください。</translation>
    </message>
    <message>
        <source>The journal of open shells cannot be written: %1. After a crash the program would not know what it left at servers. Make room or check the rights on %2.</source>
        <translation>開いているシェルのジャーナルに書き込めません: %1。クラッシュした場合、サーバーに残ったものを把握できなくなります。空き領域を確保するか、%2のアクセス許可を確認してください。</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Password needed: connect to it first</source>
        <translation>パスワードが必要です。先に接続してください</translation>
    </message>
    <message>
        <source>The computer was removed from the list.</source>
        <translation>コンピューターは一覧から削除されました。</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Left Open at Servers</source>
        <translation>サーバーに残ったもの</translation>
    </message>
    <message>
        <source>Left open at servers</source>
        <translation>サーバーに残ったもの</translation>
    </message>
    <message>
        <source>Asks the servers which of them are still there, and changes nothing</source>
        <translation>まだ残っているかどうかをサーバーに問い合わせます。何も変更しません</translation>
    </message>
    <message>
        <source>Ends them at the servers, with whatever still runs in them</source>
        <translation>サーバーで終了します。その中で実行中のものも終了します</translation>
    </message>
    <message>
        <source>Co&amp;nnect…</source>
        <translation>接続(&amp;N)…</translation>
    </message>
    <message>
        <source>Connects to their computers, which asks for passwords that are not known</source>
        <translation>コンピューターに接続します。不明なパスワードは入力を求められます</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>一覧から削除(&amp;F)…</translation>
    </message>
    <message>
        <source>Removes them from this list without asking any server</source>
        <translation>サーバーに問い合わせずに、この一覧から削除します</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Waits for the servers no longer</source>
        <translation>サーバーの応答を待つのをやめます</translation>
    </message>
    <message>
        <source>Nothing is left: all that this program opened at servers is closed or gone.</source>
        <translation>残っているものはありません。このプログラムがサーバーで開いたものは、すべて閉じられたか、なくなっています。</translation>
    </message>
    <message>
        <source>WSMan Explorer opened these and did not see them closed, because it ended unexpectedly or the server did not answer. Until its idle time-out each counts against the quotas of its server.</source>
        <translation>これらはWSMan Explorerが開きましたが、予期せず終了したか、サーバーが応答しなかったため、閉じたことを確認できていません。アイドル タイムアウトまでは、それぞれサーバーのクォータに数えられます。</translation>
    </message>
    <message>
        <source>As&amp;k About All</source>
        <translation>すべて問い合わせ(&amp;K)</translation>
    </message>
    <message>
        <source>As&amp;k About Selected</source>
        <translation>選択分を問い合わせ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;End All</source>
        <translation>すべて終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;End Selected</source>
        <translation>選択分を終了(&amp;E)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>一覧から削除</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n entry(s)?</source>
        <translation>
            <numerusform>%n個の項目を一覧から削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ended at the servers, and this program will not remind you of them again.</source>
        <translation>サーバーでは何も終了されません。このプログラムがこれらについて再び通知することはありません。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>一覧から削除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>LeftoversFlow</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%n computers</source>
        <translation>
            <numerusform>%n台のコンピューター</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time %n object(s) stayed open on %1.</source>
        <extracomment>%1: names of computers, or their number.</extracomment>
        <translation>
            <numerusform>前回、%1で%n個のオブジェクトが開いたまま残りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k…</source>
        <translation>確認(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>LeftoversModel</name>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>まだ問い合わせていません</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>まだ残っています</translation>
    </message>
    <message>
        <source>Gone: the server had ended it</source>
        <translation>もうありません: サーバーによって終了済み</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>閉じました</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>閉じられませんでした: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading: what was left open, a shell or a subscription.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Heading: when it was opened.</extracomment>
        <translation>開いた時刻</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>サーバーでのID</translation>
    </message>
    <message>
        <source>Unknown: no answer came</source>
        <translation>応答がありませんでした</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading: whether it is still there.</extracomment>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>There is no computer to export. This computer and those of the demo are not exported; connect to another one first.</source>
        <translation>エクスポートするコンピューターがありません。このコンピューターとデモ コンピューターはエクスポートされません。先に別のコンピューターに接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>Writes the %Ln selected computer(s) to a file, without passwords.</source>
        <translation>
            <numerusform>選択した%Ln台のコンピューターをファイルに書き込みます。パスワードは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes all computers of the list to a file, without passwords.</source>
        <translation>一覧のすべてのコンピューターをファイルに書き込みます。パスワードは含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Selected Computer(s)</source>
        <translation>
            <numerusform>選択した%Ln台のコンピューターをエクスポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export All %Ln Computer(s)</source>
        <translation>
            <numerusform>%Ln台のコンピューターをすべてエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>List of computers (*.wsmanlist)</source>
        <translation>コンピューターの一覧 (*.wsmanlist)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>スプレッドシート用の表 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <extracomment>%1: the name of a file, %2: what the system says.</extracomment>
        <translation>%1に書き込めませんでした: %2。別の場所を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) written to %1, without passwords and trusted certificates.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%Ln台のコンピューターを%1に書き込みました。パスワードと信頼された証明書は含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>Lists of computers (*.wsmanlist *.csv *.txt)</source>
        <translation>コンピューターの一覧 (*.wsmanlist *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln computer(s).</source>
        <translation>
            <numerusform>%Ln台のコンピューターを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>None of them was removed, as they are connected. Disconnect them first.</source>
        <translation>接続されているため、どれも削除されませんでした。先に切断してください。</translation>
    </message>
</context>
<context>
    <name>LiveObject</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>PowerShell&apos;s name of a state, as the next ones: of a connection, a session or a shell.</extracomment>
        <translation>オープン処理中</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>切断中</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>クローズ処理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>異常</translation>
    </message>
</context>
<context>
    <name>LogonAdvice</name>
    <message>
        <source>Basic takes only local accounts of a Windows server. For an account of a domain choose Negotiate or Kerberos.</source>
        <translation>Basicで使用できるのは、Windowsサーバーのローカル アカウントだけです。ドメインのアカウントの場合は、NegotiateまたはKerberosを選択してください。</translation>
    </message>
    <message>
        <source>Say where the account lives: %1\%2 for one of the server itself, DOMAIN\%2 or %2@domain for one of a domain.</source>
        <translation>アカウントの所属を指定してください。サーバー自体のアカウントの場合は%1\%2、ドメインのアカウントの場合はDOMAIN\%2または%2@domainです。</translation>
    </message>
    <message>
        <source>Enter the password again. The account may also be locked, disabled, or have to change its password.</source>
        <translation>パスワードを入力し直してください。アカウントがロックされているか、無効になっているか、パスワードの変更が必要な可能性もあります。</translation>
    </message>
    <message>
        <source>A local administrator other than Administrator gets no rights over the network unless LocalAccountTokenFilterPolicy is 1 on the server, or the account is in Remote Management Users.</source>
        <translation>サーバーのLocalAccountTokenFilterPolicyが1であるか、アカウントがRemote Management Usersに含まれていない限り、Administrator以外のローカル管理者はネットワーク経由で権限を得られません。</translation>
    </message>
    <message>
        <source>The account has to be in Administrators or in Remote Management Users on the server.</source>
        <translation>アカウントが、サーバーのAdministratorsまたはRemote Management Usersに含まれている必要があります。</translation>
    </message>
    <message>
        <source>Over HTTP a server takes Basic only where AllowUnencrypted is set. Better choose HTTPS or Negotiate.</source>
        <translation>HTTPの場合、サーバーはAllowUnencryptedが設定されているときにのみBasicを受け入れます。HTTPSまたはNegotiateの選択をお勧めします。</translation>
    </message>
    <message>
        <source>This server does not offer %1; it offers %2.</source>
        <translation>このサーバーは%1を提供していません。提供している認証は%2です。</translation>
    </message>
    <message>
        <source>Edit the connection and choose Negotiate.</source>
        <translation>接続を編集し、Negotiateを選択してください。</translation>
    </message>
    <message>
        <source>Edit the connection and choose Kerberos, with an account of the domain.</source>
        <translation>接続を編集し、Kerberosを選択して、ドメインのアカウントを使用してください。</translation>
    </message>
    <message>
        <source>Basic would show the password to anyone on the way: use it over HTTPS only, or have Negotiate enabled on the server (winrm/config/service/auth).</source>
        <translation>Basicでは、経路上のだれにでもパスワードが見えます。HTTPSでのみ使用するか、サーバーでNegotiateを有効にしてもらってください (winrm/config/service/auth)。</translation>
    </message>
    <message>
        <source>Edit the connection and choose Basic, with a local account of the server.</source>
        <translation>接続を編集し、Basicを選択して、サーバーのローカル アカウントを使用してください。</translation>
    </message>
    <message>
        <source>Have Negotiate or Kerberos enabled on the server (winrm/config/service/auth).</source>
        <translation>サーバーでNegotiateまたはKerberosを有効にしてもらってください (winrm/config/service/auth)。</translation>
    </message>
    <message>
        <source>The server maps the certificate to no account: check WSMan:\localhost\ClientCertificate there, and that its Auth\Certificate is enabled.</source>
        <translation>サーバーで証明書がアカウントにマップされていません。サーバーのWSMan:\localhost\ClientCertificateと、Auth\Certificateが有効であることを確認してください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered line of a list: %1 is its number, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If something between opens the HTTPS (a proxy, a load balancer), a server whose CbtHardeningLevel is Strict refuses. Connect past it.</source>
        <translation>経路上の何か (プロキシ、ロード バランサー) がHTTPSを中継のために復号している場合、CbtHardeningLevelがStrictのサーバーは接続を拒否します。それを経由せずに接続してください。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Computer</source>
        <extracomment>A menu.</extracomment>
        <translation>コンピューター(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>A menu.</extracomment>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>Name of the toolbar.</extracomment>
        <translation>ツール バー</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Adds one or many computers to the list and connects to them.</source>
        <translation>1台以上のコンピューターを一覧に追加し、接続します。</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Closes all that this program opened on the selected computers. What others opened there is not touched.</source>
        <translation>選択したコンピューターで、このプログラムが開いたものをすべて閉じます。他から開かれたものには影響しません。</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>再接続(&amp;R)</translation>
    </message>
    <message>
        <source>Connects to those of the selected computers that are not connected.</source>
        <translation>選択したコンピューターのうち、接続されていないものに接続します。</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>A command: asks the computers what they are.</extracomment>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the service on the selected computers to identify itself. Opens nothing there.</source>
        <translation>選択したコンピューターのサービスに識別情報を要求します。コンピューターでは何も開きません。</translation>
    </message>
    <message>
        <source>Connect A&amp;new</source>
        <translation>接続し直す(&amp;N)</translation>
    </message>
    <message>
        <source>Closes all that this program opened on the selected computers, then connects to them again.</source>
        <translation>選択したコンピューターで、このプログラムが開いたものをすべて閉じてから、もう一度接続します。</translation>
    </message>
    <message>
        <source>&amp;Wait for This Computer</source>
        <translation>このコンピューターを待つ(&amp;W)</translation>
    </message>
    <message>
        <source>Asks the selected computers again and again until their service answers, then connects. Sends no password meanwhile.</source>
        <translation>選択したコンピューターのサービスが応答するまで繰り返し問い合わせ、応答したら接続します。それまでパスワードは送信しません。</translation>
    </message>
    <message>
        <source>Tr&amp;y Now</source>
        <translation>今すぐ再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Does not wait for the next try to connect anew.</source>
        <translation>次の接続の再試行を待たずに実行します。</translation>
    </message>
    <message>
        <source>Sto&amp;p Trying</source>
        <translation>再試行を中止(&amp;P)</translation>
    </message>
    <message>
        <source>Ends the tries to connect anew, and the waiting for a computer.</source>
        <translation>接続の再試行と、コンピューターの待機を終了します。</translation>
    </message>
    <message>
        <source>Last Res&amp;ults…</source>
        <translation>前回の結果(&amp;U)…</translation>
    </message>
    <message>
        <source>Shows what came of the last action on several computers, by cause.</source>
        <translation>複数のコンピューターに対する前回の操作の結果を、原因別に表示します。</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>診断(&amp;G)…</translation>
    </message>
    <message>
        <source>Looks step by step where a connection fails: name, ports, TLS, HTTP, authentication, rights.</source>
        <translation>接続が失敗する箇所を段階的に調べます: 名前、ポート、TLS、HTTP、認証、権限。</translation>
    </message>
    <message>
        <source>New &amp;Shell</source>
        <translation>新しいシェル(&amp;S)</translation>
    </message>
    <message>
        <source>Opens a command shell on the selected computers.</source>
        <translation>選択したコンピューターでコマンド シェルを開きます。</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>接続の編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes name, transport, user and options of the selected computer&apos;s connection.</source>
        <translation>選択したコンピューターの接続の名前、トランスポート、ユーザー、オプションを変更します。</translation>
    </message>
    <message>
        <source>Use Credent&amp;ials…</source>
        <translation>資格情報の使用(&amp;I)…</translation>
    </message>
    <message>
        <source>Chooses which credential set the selected computers use, or an account of their own. This can be undone.</source>
        <translation>選択したコンピューターで使用する資格情報セット、または専用のアカウントを選択します。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Credentia&amp;ls…</source>
        <translation>資格情報(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows, adds and changes the named accounts that several computers share.</source>
        <translation>複数のコンピューターで共有する名前付きのアカウントを表示、追加、変更します。</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Removes the selected computers from the list, as far as they are not connected. This can be undone.</source>
        <translation>選択したコンピューターのうち、接続されていないものを一覧から削除します。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the selected rows as text, with tabs between the columns.</source>
        <translation>選択した行を、列をタブで区切ったテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Selects all computers that the filter shows.</source>
        <translation>フィルターで表示されているすべてのコンピューターを選択します。</translation>
    </message>
    <message>
        <source>&amp;Filter Computers</source>
        <translation>コンピューターのフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter box.</source>
        <translation>フィルター ボックスに移動します。</translation>
    </message>
    <message>
        <source>&amp;Clear Closed</source>
        <translation>クローズ済みを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Forgets sessions and shells of the selected computers that are closed.</source>
        <translation>選択したコンピューターの、クローズ済みのセッションとシェルを消去します。</translation>
    </message>
    <message>
        <source>&amp;Left Open at Servers…</source>
        <translation>サーバーに残ったもの(&amp;L)…</translation>
    </message>
    <message>
        <source>Shows what this program opened at servers and did not see closed, and ends it.</source>
        <translation>このプログラムがサーバーで開き、閉じたことを確認できていないものを表示し、終了します。</translation>
    </message>
    <message>
        <source>Find &amp;Orphans…</source>
        <translation>孤立シェルの検索(&amp;O)…</translation>
    </message>
    <message>
        <source>Looks at many computers for shells that were left behind, and ends them.</source>
        <translation>多数のコンピューターで残されたシェルを探し、終了します。</translation>
    </message>
    <message>
        <source>Try De&amp;mo Computers</source>
        <translation>デモ コンピューターを試す(&amp;M)</translation>
    </message>
    <message>
        <source>Starts a few computers on this machine to try the program with, and connects to them.</source>
        <translation>プログラムを試すための数台のコンピューターをこのマシンで起動し、接続します。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Time limits and how many computers are connected at once.</source>
        <translation>制限時間と、同時に接続するコンピューターの数です。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program. Asks before it leaves anything open.</source>
        <translation>プログラムを終了します。開いているものを残す場合は、事前に確認します。</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>ツール バー(&amp;T)</translation>
    </message>
    <message>
        <source>Shows or hides the toolbar.</source>
        <translation>ツール バーを表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>A part of the window that is shown or hidden.</extracomment>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Shows or hides the details of the selected computers.</source>
        <translation>選択したコンピューターの詳細を表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <extracomment>A part of the window that is shown or hidden.</extracomment>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>Shows or hides the list of what happened.</source>
        <translation>発生した内容の一覧を表示または非表示にします。</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the columns of the table as they were at first.</source>
        <translation>表の列を最初の状態に戻します。</translation>
    </message>
    <message>
        <source>&amp;About WSMan Explorer</source>
        <translation>WSMan Explorerのバージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>バージョンとライセンス。</translation>
    </message>
    <message>
        <source>Nothing was done on several computers yet.</source>
        <translation>複数のコンピューターに対する操作は、まだ行われていません。</translation>
    </message>
    <message>
        <source>Import and E&amp;xport</source>
        <translation>インポートとエクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>接続のインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Shows what a list of computers would add, and adds what you choose. Such a file can also be dropped on the window.</source>
        <translation>コンピューターの一覧によって追加されるものを表示し、選択したものを追加します。このようなファイルは、ウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>&amp;Export Connections…</source>
        <translation>接続のエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the selected computers, or all, to a file, without passwords.</source>
        <translation>選択したコンピューターまたはすべてのコンピューターをファイルに書き込みます。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>Goes on to the details, the activity, and back to the table.</source>
        <translation>詳細、アクティビティの順に移動し、表に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Goes back the other way.</source>
        <translation>逆の順に移動します。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NewEnumerationDialog</name>
    <message>
        <source>Fetch the first items with the first &amp;answer</source>
        <translation>最初の項目を最初の応答で取得する(&amp;A)</translation>
    </message>
    <message>
        <source>New Enumeration on %1</source>
        <translation>%1での新しい列挙</translation>
    </message>
    <message>
        <source>A resource URI, or an alias of the winrm command with what follows it</source>
        <translation>リソースURI、またはwinrmコマンドの別名とそれに続く部分</translation>
    </message>
    <message>
        <source>None: all instances</source>
        <translation>なし: すべてのインスタンス</translation>
    </message>
    <message>
        <source>WQL query</source>
        <translation>WQLクエリ</translation>
    </message>
    <message>
        <source>Selectors</source>
        <extracomment>A kind of filter: names and values of keys.</extracomment>
        <translation>セレクター</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>What an enumeration delivers.</extracomment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>References: only what names each object</source>
        <translation>参照: 各オブジェクトを示す情報のみ</translation>
    </message>
    <message>
        <source>Objects with their references</source>
        <translation>オブジェクトとその参照</translation>
    </message>
    <message>
        <source>As the service shows them</source>
        <translation>サービスの表示に従う</translation>
    </message>
    <message>
        <source>With the properties of the base class only</source>
        <translation>基底クラスのプロパティのみ</translation>
    </message>
    <message>
        <source>With all their properties</source>
        <translation>すべてのプロパティを含む</translation>
    </message>
    <message>
        <source>Not at all (shallow)</source>
        <translation>含めない (浅い列挙)</translation>
    </message>
    <message>
        <source>&amp;Resource:</source>
        <translation>リソース(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>Filter te&amp;xt:</source>
        <translation>フィルター テキスト(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <extracomment>What an enumeration delivers: objects, references to them, or both.</extracomment>
        <translation>一覧表示(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Derived classes:</source>
        <translation>派生クラス(&amp;D):</translation>
    </message>
    <message>
        <source>Items a &amp;page:</source>
        <translation>ページあたりの項目数(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Enumerate</source>
        <translation>列挙(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a kind of filter to write one.</source>
        <translation>入力するには、フィルターの種類を選択してください。</translation>
    </message>
    <message>
        <source>Needs one message less where the service can do it</source>
        <translation>サービスが対応している場合、メッセージが1つ減ります</translation>
    </message>
</context>
<context>
    <name>NewSubscriptionDialog</name>
    <message>
        <source>New Subscription on %1</source>
        <translation>%1での新しいサブスクリプション</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>重大のみ</translation>
    </message>
    <message>
        <source>Error and above</source>
        <translation>エラー以上</translation>
    </message>
    <message>
        <source>Warning and above</source>
        <translation>警告以上</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>In place of the level. A whole QueryList can stand here too.</source>
        <translation>レベルの代わりに使用します。QueryList全体も指定できます。</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>今後のイベントから</translation>
    </message>
    <message>
        <source>With the oldest event in the log</source>
        <translation>ログの最も古いイベントから</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No heartbeat.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How often the computer says that it is alive while nothing happens</source>
        <translation>何も発生していない間、コンピューターが動作中であることを通知する間隔</translation>
    </message>
    <message>
        <source>Event &amp;log:</source>
        <translation>イベント ログ(&amp;L):</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>レベル(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;XPath:</source>
        <translation>XPath(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Begin:</source>
        <extracomment>With which events a subscription begins.</extracomment>
        <translation>開始位置(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Heartbeat:</source>
        <translation>ハートビート(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>サブスクライブ(&amp;S)</translation>
    </message>
    <message>
        <source>The XPath chooses the events. Empty it to choose a level.</source>
        <translation>イベントはXPathで選択されます。レベルを選択するには、XPathを空にしてください。</translation>
    </message>
</context>
<context>
    <name>OrphanDialog</name>
    <message>
        <source>Find Orphans</source>
        <translation>孤立シェルの検索</translation>
    </message>
    <message>
        <source>Shells of the connections&apos; own users that are disconnected or that nobody has used for long were probably left behind. They count against the quotas until they end.</source>
        <translation>接続自身のユーザーのシェルで、切断済みのもの、または長い間使用されていないものは、残されたままになっている可能性があります。終了するまでクォータに数えられます。</translation>
    </message>
    <message>
        <source>Loo&amp;k at:</source>
        <extracomment>Before a choice of computers.</extracomment>
        <translation>対象(&amp;K):</translation>
    </message>
    <message>
        <source>Orphan when &amp;unused for:</source>
        <translation>孤立とみなす未使用時間(&amp;U):</translation>
    </message>
    <message>
        <source>A connected shell of the same user counts as an orphan from that time on; a disconnected one always does</source>
        <translation>同じユーザーの接続済みのシェルは、この時間が経過すると孤立とみなされます。切断済みのシェルは常に孤立とみなされます</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Show &amp;all shells</source>
        <translation>すべてのシェルを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Shows also shells that are no orphans, those of other users too, without checking them</source>
        <translation>孤立していないシェルや、他のユーザーのシェルも、チェックを付けずに表示します</translation>
    </message>
    <message>
        <source>&amp;Search Again</source>
        <translation>再検索(&amp;S)</translation>
    </message>
    <message>
        <source>Reads the shells of all these computers anew</source>
        <translation>これらすべてのコンピューターのシェルを読み取り直します</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立シェル</translation>
    </message>
    <message numerus="yes">
        <source>%n selected computer(s)</source>
        <translation>
            <numerusform>選択した%n台のコンピューター</numerusform>
        </translation>
    </message>
    <message>
        <source>All connected computers</source>
        <translation>接続されているすべてのコンピューター</translation>
    </message>
    <message>
        <source>Waits for the servers no longer, and ends no more shells</source>
        <translation>サーバーの応答を待つのをやめ、それ以上シェルを終了しません</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation>
            <numerusform>%n個のシェルを終了できませんでした。理由は行に表示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation>
            <numerusform>%n個のシェルを終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer is connected. Connect some and search again.</source>
        <translation>接続されているコンピューターはありません。接続してから再検索してください。</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1: &quot;7 orphans&quot;, %2: &quot;5 computers&quot;.</extracomment>
        <translation>%2に%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n個の孤立シェル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n台のコンピューター</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;7 orphans on 5 computers.&quot;, %2: &quot;2 computers could not be read.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) could not be read.</source>
        <translation>
            <numerusform>%n台のコンピューターを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending shells…</source>
        <translation>シェルを終了しています…</translation>
    </message>
    <message>
        <source>Reading shells…</source>
        <translation>シェルを読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %Ln…</source>
        <translation>
            <numerusform>%Ln個を終了(&amp;E)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>終了(&amp;E)…</translation>
    </message>
    <message>
        <source>Ends the checked shells, after a question</source>
        <translation>チェックを付けたシェルを、確認後に終了します</translation>
    </message>
    <message>
        <source>Check the shells to end</source>
        <translation>終了するシェルにチェックを付けてください</translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation>
            <numerusform>%n個のシェル</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>終了しています…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>終了できませんでした</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>終了できませんでした: %1</translation>
    </message>
    <message>
        <source>Computer and Shell</source>
        <translation>コンピューターとシェル</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Heading: the address from which the shell was opened.</extracomment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Heading: a time without use.</extracomment>
        <translation>アイドル時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: why a shell is probably forgotten.</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>OrphanSearch</name>
    <message>
        <source>It is not connected.</source>
        <translation>接続されていません。</translation>
    </message>
    <message>
        <source>Connect it and search again.</source>
        <translation>接続してから再検索してください。</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;member the password</source>
        <translation>パスワードを保存する(&amp;M)</translation>
    </message>
    <message>
        <source>Otherwise the password is for these computers and for this run only</source>
        <translation>オフの場合、パスワードはこれらのコンピューターと今回の実行でのみ使用されます</translation>
    </message>
    <message>
        <source>Pass&amp;word for all of them:</source>
        <translation>すべてのパスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Passwo&amp;rd of %1:</source>
        <translation>%1のパスワード(&amp;R):</translation>
    </message>
    <message>
        <source>Password for all of them</source>
        <translation>すべてのパスワード</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1のパスワード</translation>
    </message>
    <message numerus="yes">
        <source>Change it &amp;for all of “%1” (%n computer(s))</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>
            <numerusform>「%1」のすべて (%n台のコンピューター) で変更する(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of a credential set is remembered for the whole set only.</source>
        <translation>資格情報セットのパスワードは、セット全体に対してのみ保存されます。</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>次回以降の実行のために、このシステムのパスワード ストアに保存します</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続の編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Di&amp;agnose…</source>
        <translation>診断(&amp;A)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Raw answer of the server</source>
        <translation>サーバーの生の応答</translation>
    </message>
    <message>
        <source>Copy all that is known of this problem as text. It holds no passwords.</source>
        <translation>この問題に関するすべての情報をテキストとしてコピーします。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Look step by step where it fails: name, ports, TLS, HTTP, authentication, rights.</source>
        <translation>失敗する箇所を段階的に調べます: 名前、ポート、TLS、HTTP、認証、権限。</translation>
    </message>
    <message>
        <source>Server&apos;s words:</source>
        <translation>サーバーのメッセージ:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>コード:</translation>
    </message>
    <message>
        <source>Meaning:</source>
        <translation>意味:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>アカウント:</translation>
    </message>
    <message>
        <source>Authentication offered:</source>
        <translation>提供されている認証:</translation>
    </message>
    <message>
        <source>Trust this certificate and connect</source>
        <translation>この証明書を信頼して接続</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected computers have a problem.</source>
        <translation>
            <numerusform>選択したコンピューターのうち%Ln台に問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one of them to see all that is known.</source>
        <translation>すべての情報を表示するには、1台を選択してください。</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>One more:</source>
        <translation>ほか1台:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what happened</source>
        <translation>発生した内容のみ表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>詳細を非表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP状態 %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>報告元: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Authentication offered: %1</source>
        <translation>提供されている認証: %1</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved computers in %1 cannot be read: %2 Changes are not saved until that is mended.</source>
        <translation>%1に保存されたコンピューターを読み取れません: %2 修復されるまで変更は保存されません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of WSMan Explorer. It is left as it is; computers that you add now are not saved.</source>
        <translation>%1は新しいバージョンのWSMan Explorerで書き込まれています。このファイルは変更されません。ここで追加したコンピューターは保存されません。</translation>
    </message>
    <message>
        <source>The file of saved computers, %1, is damaged and cannot be moved aside. Changes are not saved until it is moved.</source>
        <translation>保存されたコンピューターのファイル%1は破損しており、移動できません。移動されるまで変更は保存されません。</translation>
    </message>
    <message>
        <source>The file of saved computers was damaged. It was kept as %1; the list starts empty.</source>
        <translation>保存されたコンピューターのファイルが破損していました。%1として残してあります。一覧は空の状態で開始されます。</translation>
    </message>
    <message>
        <source>The computers are not saved: %1 must not be overwritten. Move it away, and start the program again.</source>
        <translation>コンピューターは保存されません: %1は上書きできません。ファイルを移動してから、プログラムを再起動してください。</translation>
    </message>
    <message>
        <source>The computers could not be saved: %1. What was saved before is untouched. Make room or check the rights on %2; the next change saves again.</source>
        <translation>コンピューターを保存できませんでした: %1。以前に保存した内容はそのまま残っています。空き領域を確保するか、%2のアクセス許可を確認してください。次に変更したときに再び保存されます。</translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n computer(s) and quit?</source>
        <translation>
            <numerusform>%n台のコンピューターを切断して終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shells that stay open count against the quota of their computer until its idle time-out ends them.</source>
        <translation>開いたままのシェルは、アイドル タイムアウトで終了するまで、コンピューターのクォータに数えられます。</translation>
    </message>
    <message>
        <source>&amp;Disconnect and Quit</source>
        <translation>切断して終了(&amp;D)</translation>
    </message>
    <message>
        <source>Quit &amp;Without Disconnecting</source>
        <translation>切断せずに終了(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Always disconnect without asking</source>
        <translation>今後は確認せずに切断する(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a quota limits, %2: &quot;3 of 30&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuotaReading</name>
    <message>
        <source>The configuration of that computer does not name it.</source>
        <translation>そのコンピューターの構成に記載されていません。</translation>
    </message>
    <message>
        <source>The user of this connection may not read the configuration of that computer.</source>
        <translation>この接続のユーザーには、そのコンピューターの構成を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>まだ読み取られていません。</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>読み取り中です。</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <extracomment>%1: the name of a quota, &quot;MaxShellsPerUser&quot;.</extracomment>
        <translation>クォータ %1</translation>
    </message>
    <message>
        <source>%1 of unknown</source>
        <extracomment>How much is used of a quota that could not be read.</extracomment>
        <translation>%1/不明</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>How much is used of what has no limit: &quot;3, unlimited&quot;.</extracomment>
        <translation>%1、無制限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a quota is used: &quot;3 of 30&quot;.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2, nearly full</source>
        <translation>%1/%2、残りわずか</translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1/%2、上限</translation>
    </message>
    <message>
        <source>Shells of this user</source>
        <translation>このユーザーのシェル</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>What a quota limits: how many users may have shells.</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>PowerShell of this user</source>
        <extracomment>The PowerShell sessions of the connection&apos;s own user.</extracomment>
        <translation>このユーザーのPowerShell</translation>
    </message>
    <message>
        <source>PowerShell in all</source>
        <translation>PowerShell全体</translation>
    </message>
</context>
<context>
    <name>Reconnector</name>
    <message>
        <source>Connecting anew (try %1 of %2)…</source>
        <extracomment>%1: number of this try, %2: how many there will be.</extracomment>
        <translation>接続し直しています (%1/%2回目)…</translation>
    </message>
    <message>
        <source>Next try in %1 s (%2 of %3). %4</source>
        <extracomment>%1: seconds, %2: number of that try, %3: how many there will be, %4: why the connection broke, a sentence.</extracomment>
        <translation>%1秒後に再試行します (%2/%3回目)。%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 Gave up after %n tries.</source>
        <extracomment>%1: what went wrong at last, a sentence.</extracomment>
        <translation>
            <numerusform>%1 %n回の試行後に中止しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteObject</name>
    <message>
        <source>The server had ended it before</source>
        <translation>既にサーバーによって終了されていました</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>閉じられませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ResultsWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: what the window shows, %2: the name of a computer</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Accessible name of a table of results.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>結果のフィルター</translation>
    </message>
    <message>
        <source>Shows only the rows in which this text is found</source>
        <translation>このテキストが含まれる行だけを表示します</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, each a line with tabs between its cells</source>
        <translation>選択した行を、セルをタブで区切った行としてコピーします</translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV or JSON</source>
        <translation>表示されている行をCSVまたはJSONとして書き込みます</translation>
    </message>
    <message>
        <source>Select the rows to copy.</source>
        <translation>コピーする行を選択してください。</translation>
    </message>
    <message>
        <source>There are no rows to write.</source>
        <translation>書き込む行がありません。</translation>
    </message>
    <message>
        <source>Ends it on the computer; what has come stays here</source>
        <translation>コンピューターで終了します。受信済みの内容はここに残ります</translation>
    </message>
    <message>
        <source>It has ended. The rows stay until this window is closed.</source>
        <translation>終了しました。行は、このウィンドウを閉じるまで残ります。</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>スプレッドシート用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation>
            <numerusform>%Ln行を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <extracomment>%1: what the system says.</extracomment>
        <translation>ファイルに書き込めませんでした: %1。別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RunFeedback</name>
    <message>
        <source>Show &amp;Results</source>
        <translation>結果を表示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RunInquiry</name>
    <message>
        <source>%1: %2 Go on with the other computers?</source>
        <extracomment>%1: name of a computer, %2: what failed there, a sentence.</extracomment>
        <translation>%1: %2 他のコンピューターの処理を続行しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1. Go on with the others?</source>
        <extracomment>%1: what they failed with, &quot;Cannot connect&quot;.</extracomment>
        <translation>
            <numerusform>%n台のコンピューター: %1。他のコンピューターの処理を続行しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;ry Again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Does it once more on the computers that failed with this cause</source>
        <translation>この原因で失敗したコンピューターに対して、もう一度実行します</translation>
    </message>
    <message>
        <source>Goes on, and does not ask for this cause again this time</source>
        <translation>続行し、今回の実行ではこの原因について再び確認しません</translation>
    </message>
    <message>
        <source>Goes on to no more computers; what is under way ends by itself</source>
        <translation>それ以上コンピューターの処理を開始しません。進行中の処理は完了まで続きます</translation>
    </message>
</context>
<context>
    <name>RunMessage</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: a number of computers, %2: what they failed with.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 computers could not be connected: %3.</source>
        <extracomment>%1 and %2: numbers, %3: causes with their numbers.</extracomment>
        <translation>%2台中%1台のコンピューターに接続できませんでした: %3。</translation>
    </message>
    <message>
        <source>%1 of %2 computers could not be connected anew: %3.</source>
        <translation>%2台中%1台のコンピューターに接続し直せませんでした: %3。</translation>
    </message>
    <message>
        <source>%1 of %2 computers did not confirm that everything on them is closed: %3.</source>
        <translation>%2台中%1台のコンピューターで、すべて閉じたことを確認できませんでした: %3。</translation>
    </message>
    <message>
        <source>%1 of %2 computers failed the test: %3.</source>
        <translation>%2台中%1台のコンピューターがテストに失敗しました: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n computer(s) were not started.</source>
        <extracomment>%1: a sentence about those that failed, %n: those that were left out because the run was stopped.</extracomment>
        <translation>
            <numerusform>%1 %n台のコンピューターは開始されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of Connecting</source>
        <translation>接続の結果</translation>
    </message>
    <message>
        <source>Results of Disconnecting</source>
        <translation>切断の結果</translation>
    </message>
    <message>
        <source>Results of Reconnecting</source>
        <translation>再接続の結果</translation>
    </message>
    <message>
        <source>Results of Testing</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Started %1 · %2 done · %3 failed</source>
        <extracomment>%1: time of day, %2 and %3: numbers of computers.</extracomment>
        <translation>開始 %1 · 完了 %2 · 失敗 %3</translation>
    </message>
    <message>
        <source>%1 · %2 not started</source>
        <extracomment>%1: &quot;Started 9:30 · 5 done · 1 failed&quot;, %2: number of computers that were left out.</extracomment>
        <translation>%1 · 未開始 %2</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>The next five are PowerShell&apos;s error actions: what a failure does to the other computers.</extracomment>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Continue Si&amp;lently</source>
        <translation>通知せずに続行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>確認(&amp;A)</translation>
    </message>
    <message>
        <source>The others go on, and the failures are told at the end.</source>
        <translation>他の処理を続行し、失敗を最後に通知します。</translation>
    </message>
    <message>
        <source>No more computers are started after the first failure; those under way go on.</source>
        <translation>最初の失敗の後は、それ以上コンピューターの処理を開始しません。進行中の処理は続行します。</translation>
    </message>
    <message>
        <source>The others go on, and nothing is told; the list of results has the failures.</source>
        <translation>他の処理を続行し、何も通知しません。失敗は結果の一覧に記録されます。</translation>
    </message>
    <message>
        <source>The others go on, and the failures are not even in the list of results.</source>
        <translation>他の処理を続行し、失敗は結果の一覧にも記録されません。</translation>
    </message>
    <message>
        <source>You are asked once for each cause: go on, try again, or stop.</source>
        <translation>原因ごとに1回確認します: 続行、再試行、停止。</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>In a progress bar; %v and %m are replaced by the numbers: &quot;9 of 12&quot;.</extracomment>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>Starts no more of them, and stops waiting for those that are under way</source>
        <translation>それ以上処理を開始せず、進行中の処理を待つのをやめます</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: what is being done (&quot;Connecting&quot;), %n: how many failed so far.</extracomment>
        <translation>
            <numerusform>%1、失敗 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>Several things are under way, for example connecting some computers and testing others.</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>切断中</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト中</translation>
    </message>
</context>
<context>
    <name>RunResultsDialog</name>
    <message>
        <source>Results by cause</source>
        <translation>原因別の結果</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>表に表示(&amp;T)</translation>
    </message>
    <message>
        <source>Copies the selected results, or all when none is selected</source>
        <translation>選択した結果をコピーします。何も選択していない場合は、すべてコピーします</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Writes the selected results, or all when none is selected, to a CSV or JSON file. No passwords are in it.</source>
        <translation>選択した結果をCSVまたはJSONファイルに書き込みます。何も選択していない場合は、すべて書き込みます。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select a cause or computers. Those that were removed from the list cannot be chosen.</source>
        <translation>原因またはコンピューターを選択してください。一覧から削除されたものは選択できません。</translation>
    </message>
    <message>
        <source>Does the same once more on the selected computers</source>
        <translation>選択したコンピューターに対して、同じ操作をもう一度実行します</translation>
    </message>
    <message>
        <source>Selects these computers in the table</source>
        <translation>これらのコンピューターを表で選択します</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>スプレッドシート用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written.</source>
        <translation>
            <numerusform>%n件の結果を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <extracomment>%1: what the system says.</extracomment>
        <translation>ファイルに書き込めませんでした: %1。別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>RunResultsModel</name>
    <message numerus="yes">
        <source>%n computer(s): done</source>
        <translation>
            <numerusform>%n台のコンピューター: 完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1</source>
        <extracomment>%1: the cause of a failure, &quot;Cannot connect&quot;.</extracomment>
        <translation>
            <numerusform>%n台のコンピューター: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次に行うこと</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Lost with the connection; the server may keep it until its idle time-out. %1</source>
        <extracomment>%1: why the connection broke, a sentence.</extracomment>
        <translation>接続と共に失われました。サーバーではアイドル タイムアウトまで残る可能性があります。%1</translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln個のコマンド</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>%1 characters of output</source>
        <translation>出力%1文字</translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation>
            <numerusform>全%1項目、%Lnページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %Ln page(s)</source>
        <translation>
            <numerusform>%1項目、%Lnページ</numerusform>
        </translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>%1 events, last %2, some were lost</source>
        <extracomment>%1: number of events, %2: a time</extracomment>
        <translation>%1件のイベント、最後は%2、一部は失われました</translation>
    </message>
    <message>
        <source>%1 events, last %2</source>
        <translation>%1件のイベント、最後は%2</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <extracomment>%1: days, %2: hours, %3: minutes</extracomment>
        <translation>%1日 %2:%3</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <source>&amp;Shell</source>
        <translation>シェル(&amp;S)</translation>
    </message>
    <message>
        <source>Shell With &amp;Options…</source>
        <translation>オプション付きシェル(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Enumeration…</source>
        <translation>列挙(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;ubscription…</source>
        <translation>サブスクリプション(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Connect the computer first.</source>
        <translation>先にコンピューターに接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>Opens a command shell on %Ln computer(s)</source>
        <translation>
            <numerusform>%Ln台のコンピューターでコマンド シェルを開きます</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connected computer: the results of one are shown at a time.</source>
        <translation>接続されているコンピューターを1台選択してください。結果は1台ずつ表示されます。</translation>
    </message>
    <message>
        <source>Lists instances of a resource in a window of its own</source>
        <translation>リソースのインスタンスを専用のウィンドウに一覧表示します</translation>
    </message>
    <message>
        <source>Shows the events of a log as they happen</source>
        <translation>ログのイベントを発生時に表示します</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>No session yet. Reconnect opens one.</source>
        <translation>セッションはまだありません。[再接続]で開きます。</translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation>セッション(&amp;I)</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新規(&amp;W)</translation>
    </message>
    <message>
        <source>Opens a shell, an enumeration or a subscription</source>
        <translation>シェル、列挙、またはサブスクリプションを開きます</translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation>クローズ済みを消去(&amp;L)</translation>
    </message>
    <message>
        <source>Forget all that is closed or broken</source>
        <translation>クローズまたは異常のものをすべて消去します</translation>
    </message>
    <message>
        <source>Nothing here is closed</source>
        <translation>ここにクローズ済みのものはありません</translation>
    </message>
</context>
<context>
    <name>SessionTreeModel</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>bytes received, bytes sent</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Message bodies: %1 bytes received, %2 bytes sent</source>
        <translation>メッセージ本文: 受信%1バイト、送信%2バイト</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>受信%1、送信%2</translation>
    </message>
    <message>
        <source>WS-Management session</source>
        <translation>WS-Managementセッション</translation>
    </message>
    <message>
        <source>Shell %1</source>
        <translation>シェル %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>コマンド %1</translation>
    </message>
    <message>
        <source>Enumeration %1</source>
        <translation>列挙 %1</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>サブスクリプション %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開いた時刻</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉じた時刻</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>受信 / 送信</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>&amp;End</source>
        <extracomment>Ends what is selected at the computer: a shell, a command, an enumeration, a subscription.</extracomment>
        <translation>終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send Ctrl-C</source>
        <translation>Ctrl-Cを送信(&amp;S)</translation>
    </message>
    <message>
        <source>Show Resul&amp;ts</source>
        <translation>結果を表示(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>IDをコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>State &amp;History</source>
        <translation>状態の履歴(&amp;H)</translation>
    </message>
    <message>
        <source>The command does not run any more.</source>
        <translation>コマンドはもう実行されていません。</translation>
    </message>
    <message>
        <source>Brings its window to the front</source>
        <translation>ウィンドウを前面に表示します</translation>
    </message>
    <message>
        <source>Its window was closed, and the results went with it.</source>
        <translation>ウィンドウは閉じられ、結果も失われました。</translation>
    </message>
    <message>
        <source>The id by which the computer knows it</source>
        <translation>コンピューターが識別に使用するID</translation>
    </message>
    <message>
        <source>It has no id yet.</source>
        <translation>IDはまだありません。</translation>
    </message>
    <message>
        <source>Select something open inside a session. A session is closed by Disconnect.</source>
        <translation>セッション内の開いているものを選択してください。セッションは[切断]で閉じます。</translation>
    </message>
    <message>
        <source>Ends each of them on the computer</source>
        <translation>それぞれをコンピューターで終了します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Deletes the shell on the computer, and what runs in it ends</source>
        <translation>コンピューターのシェルを削除します。その中で実行中のものは終了します</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Terminates the command, whatever it is doing</source>
        <translation>処理の内容にかかわらずコマンドを終了します</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Fetches no more items and releases the enumeration on the computer</source>
        <translation>それ以上項目を取得せず、コンピューターの列挙を解放します</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>サブスクライブ解除(&amp;U)</translation>
    </message>
    <message>
        <source>Ends the subscription on the computer; no more events come</source>
        <translation>コンピューターのサブスクリプションを終了します。以後イベントは届きません</translation>
    </message>
    <message>
        <source>How the command takes it shows in its output and in its end</source>
        <translation>コマンドの処理結果は、出力および終了として表示されます</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of settings: the language, and what happens at start and end.</extracomment>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start of WSMan Explorer on. Dates and numbers follow it.</source>
        <translation>言語の変更は、次回のWSMan Explorerの起動時に反映されます。日付と数値の形式も言語に従います。</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting while something is open</source>
        <translation>開いているものがある場合は終了前に確認する(&amp;A)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <extracomment>Before a number of seconds.</extracomment>
        <translation>確認間隔(&amp;C):</translation>
    </message>
    <message>
        <source>Seconds between checks of an open connection</source>
        <translation>開いている接続を確認する間隔 (秒)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Open connections that are silent are asked so often whether they are still there. Those that do not answer become Broken.</source>
        <translation>通信のない開いている接続に、この間隔でまだ有効かどうかを問い合わせます。応答しない接続は「異常」になります。</translation>
    </message>
    <message>
        <source>Connect a&amp;new:</source>
        <extracomment>Before a number of tries.</extracomment>
        <translation>接続し直す回数(&amp;N):</translation>
    </message>
    <message>
        <source>Tries to connect anew after a break</source>
        <translation>中断後に接続し直す試行回数</translation>
    </message>
    <message>
        <source> times</source>
        <extracomment>Behind a number of tries.</extracomment>
        <translation> 回</translation>
    </message>
    <message>
        <source>W&amp;ithin:</source>
        <extracomment>Before a number of seconds: the tries are spread over this time.</extracomment>
        <translation>試行期間(&amp;I):</translation>
    </message>
    <message>
        <source>Time over which these tries are spread</source>
        <translation>これらの試行を分散させる時間</translation>
    </message>
    <message>
        <source>A connection that broke by itself is tried again with growing pauses; not after a refused user or certificate.</source>
        <translation>意図せず途切れた接続を、間隔を延ばしながら再試行します。ユーザーまたは証明書が拒否された後は再試行しません。</translation>
    </message>
    <message>
        <source>&amp;Wait for a computer:</source>
        <translation>コンピューターを待つ時間(&amp;W):</translation>
    </message>
    <message>
        <source>Minutes to wait for a computer</source>
        <translation>コンピューターを待つ時間 (分)</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>How long Wait for This Computer asks until it gives up.</source>
        <translation>[このコンピューターを待つ]で、あきらめるまで問い合わせを続ける時間です。</translation>
    </message>
    <message>
        <source>Time Limits</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>&amp;Open:</source>
        <extracomment>A time limit: for connecting.</extracomment>
        <translation>開く(&amp;O):</translation>
    </message>
    <message>
        <source>Time limit for opening</source>
        <translation>開くときの制限時間</translation>
    </message>
    <message>
        <source>A connection that has not been opened by then becomes Broken.</source>
        <translation>この時間内に開かなかった接続は「異常」になります。</translation>
    </message>
    <message>
        <source>&amp;Close:</source>
        <extracomment>A time limit: for disconnecting.</extracomment>
        <translation>閉じる(&amp;C):</translation>
    </message>
    <message>
        <source>Time limit for closing</source>
        <translation>閉じるときの制限時間</translation>
    </message>
    <message>
        <source>Disconnect waits so long for the computer to confirm. Then the connection is closed all the same, and what was not confirmed is named.</source>
        <translation>[切断]では、コンピューターによる確認をこの時間だけ待ちます。時間が過ぎると接続は閉じられ、確認されなかったものが示されます。</translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <extracomment>A time limit: for tests.</extracomment>
        <translation>テスト(&amp;T):</translation>
    </message>
    <message>
        <source>Time limit for tests</source>
        <translation>テストの制限時間</translation>
    </message>
    <message>
        <source>A computer that has not answered a test by then counts as not reachable.</source>
        <translation>この時間内にテストに応答しなかったコンピューターは、到達不能とみなされます。</translation>
    </message>
    <message>
        <source>Many Computers</source>
        <translation>多数のコンピューター</translation>
    </message>
    <message>
        <source>At the &amp;same time:</source>
        <extracomment>Before a number of computers.</extracomment>
        <translation>同時処理数(&amp;S):</translation>
    </message>
    <message>
        <source>Computers at the same time</source>
        <translation>同時に処理するコンピューターの数</translation>
    </message>
    <message>
        <source>So many computers are connected, disconnected or tested at once; the others wait. A large number can overload the network.</source>
        <translation>この台数のコンピューターが同時に接続、切断、またはテストされ、残りは待機します。数が大きいと、ネットワークが過負荷になる可能性があります。</translation>
    </message>
    <message>
        <source>If one &amp;fails:</source>
        <extracomment>What happens to the other computers when an action fails on one.</extracomment>
        <translation>失敗時の動作(&amp;F):</translation>
    </message>
    <message>
        <source>If one computer fails</source>
        <translation>1台のコンピューターで失敗したときの動作</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Open connections are not checked.
----------
Connections that broke are not connected anew.</extracomment>
        <translation>しない</translation>
    </message>
    <message>
        <source>Until it answers</source>
        <extracomment>Waits for a computer without an end.</extracomment>
        <translation>応答するまで</translation>
    </message>
    <message>
        <source>System language (%1)</source>
        <extracomment>The first of the languages to choose from. %1: the name of the system&apos;s language in itself, &quot;Deutsch&quot;.</extracomment>
        <translation>システムの言語 (%1)</translation>
    </message>
    <message>
        <source>Connect at the start to what was connected at the &amp;end</source>
        <translation>前回の終了時に接続していたものに起動時に接続する(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The server has ended it, by its idle time-out, a limit or a restart</source>
        <translation>アイドル タイムアウト、制限、または再起動により、サーバーによって終了されました</translation>
    </message>
    <message>
        <source>It is not known whether the server opened it; it may keep it until its idle time-out</source>
        <translation>サーバーで開かれたかどうか不明です。アイドル タイムアウトまで残る可能性があります</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may keep it until its idle time-out</source>
        <translation>サーバーで確認されていません。アイドル タイムアウトまで残る可能性があります</translation>
    </message>
    <message>
        <source>%1 It is not known whether the server opened it; it may keep it until its idle time-out</source>
        <extracomment>%1: what came instead of an answer, a sentence.</extracomment>
        <translation>%1 サーバーが開いたかどうかは不明です。アイドル タイムアウトまで残っている可能性があります</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>Its shell has ended: %1</source>
        <translation>シェルが終了しました: %1</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may run until its shell ends</source>
        <translation>サーバーで確認されていません。シェルが終了するまで実行される可能性があります</translation>
    </message>
</context>
<context>
    <name>ShellsColumns</name>
    <message>
        <source>Whether this program or its user opened it</source>
        <translation>このプログラムまたはそのユーザーが開いたかどうか</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Heading: the address from which the shell was opened.</extracomment>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>The address from which it was opened</source>
        <translation>開いたときの接続元のアドレス</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading: cmd or PowerShell.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>cmd, or the name of the PowerShell endpoint</source>
        <translation>cmd、またはPowerShellエンドポイントの名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether a client is connected to it</source>
        <translation>クライアントが接続しているかどうか</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Heading: a time without use.</extracomment>
        <translation>アイドル時間</translation>
    </message>
    <message>
        <source>How long nobody has used it</source>
        <translation>使用されていない時間</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>期限までの時間</translation>
    </message>
    <message>
        <source>When its idle time-out ends it if nobody uses it: idle time-out less idle time</source>
        <translation>使用されない場合にアイドル タイムアウトで終了するまでの時間: アイドル タイムアウト－アイドル時間</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Heading: how long a shell has been open.</extracomment>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>How long it has been open</source>
        <translation>開いてからの時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>How many processes run in it</source>
        <translation>シェルで実行中のプロセスの数</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The ShellId, by which the server knows it</source>
        <translation>サーバーが識別に使用するShellId</translation>
    </message>
    <message>
        <source>Process Id</source>
        <translation>プロセスID</translation>
    </message>
    <message>
        <source>Of the process at the server that hosts it</source>
        <translation>サーバーでシェルをホストするプロセスのID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Idle Time-out</source>
        <translation>アイドル タイムアウト</translation>
    </message>
    <message>
        <source>After that time without use the server ends it</source>
        <translation>使用されないままこの時間が経過すると、サーバーによって終了されます</translation>
    </message>
    <message>
        <source>Longest Idle Time-out</source>
        <translation>最大アイドル タイムアウト</translation>
    </message>
    <message>
        <source>The longest that a client may ask for</source>
        <translation>クライアントが要求できる最大値</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>Heading: names of input streams.</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Its input streams</source>
        <translation>入力ストリーム</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Heading: names of output streams.</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Its output streams</source>
        <translation>出力ストリーム</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>Heading: language of the messages in a shell.</extracomment>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>Data Locale</source>
        <translation>データ ロケール</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Profile Loaded</source>
        <translation>プロファイルの読み込み</translation>
    </message>
    <message>
        <source>Whether the profile of its user was loaded</source>
        <translation>ユーザーのプロファイルが読み込まれたかどうか</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Buffering</source>
        <extracomment>Heading: WS-Man&apos;s BufferMode of the output.</extracomment>
        <translation>バッファリング</translation>
    </message>
    <message>
        <source>What happens to its output while no client is connected: Block or Drop</source>
        <translation>クライアントが接続していない間の出力の処理: BlockまたはDrop</translation>
    </message>
    <message>
        <source>Resource URI</source>
        <translation>リソースURI</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading: what became of ending a shell.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading: whether a shell is ours, of the same user, or of another.</extracomment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Result of ending it</source>
        <translation>終了処理の結果</translation>
    </message>
</context>
<context>
    <name>ShellsModel</name>
    <message>
        <source>Ending…</source>
        <translation>終了しています…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>終了できませんでした</translation>
    </message>
    <message>
        <source>The commands could not be read: %1</source>
        <translation>コマンドを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>No command runs in it</source>
        <translation>実行中のコマンドはありません</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <extracomment>%1: why a shell was not ended.</extracomment>
        <translation>終了できませんでした: %1</translation>
    </message>
    <message>
        <source>%1, unless somebody uses it before</source>
        <translation>%1 (それまでに使用されない場合)</translation>
    </message>
    <message>
        <source>The server does not say when it expires.</source>
        <translation>サーバーから期限が通知されていません。</translation>
    </message>
    <message>
        <source>Reading its commands…</source>
        <translation>コマンドを読み取っています…</translation>
    </message>
</context>
<context>
    <name>ShellsPage</name>
    <message>
        <source>Shells on &amp;This Computer</source>
        <translation>このコンピューターのシェル(&amp;T)</translation>
    </message>
    <message>
        <source>Filter shells</source>
        <translation>シェルのフィルター</translation>
    </message>
    <message>
        <source>Shows only the shells in which each of these words is found, in whatever column</source>
        <translation>入力したすべての語句がいずれかの列に含まれるシェルだけを表示します</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation>
            <numerusform>%n個のシェルを終了できませんでした。理由は行に表示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n shell(s) ended, the others were left alone.</source>
        <translation>
            <numerusform>中止しました。%n個のシェルを終了し、残りは変更していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation>
            <numerusform>%n個のシェルを終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fin&amp;d Orphans…</source>
        <translation>孤立シェルの検索(&amp;D)…</translation>
    </message>
    <message>
        <source>Select one computer to see all shells on it. Find Orphans looks at many computers at once.</source>
        <translation>すべてのシェルを表示するには、コンピューターを1台選択してください。[孤立シェルの検索]では、多数のコンピューターを一度に調べられます。</translation>
    </message>
    <message>
        <source>Select a computer to see all shells on it, whoever opened them.</source>
        <translation>だれが開いたかにかかわらず、すべてのシェルを表示するには、コンピューターを選択してください。</translation>
    </message>
    <message>
        <source>%1 is being connected or disconnected.</source>
        <translation>%1は接続中または切断中です。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it to see all shells on it.</source>
        <translation>%1は接続されていません。すべてのシェルを表示するには接続してください。</translation>
    </message>
    <message>
        <source>Reading the shells of %1…</source>
        <translation>%1のシェルを読み取っています…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>The service on %1 has no shells. Only Windows Remote Management has them.</source>
        <translation>%1のサービスにはシェルがありません。シェルがあるのは、Windowsリモート管理だけです。</translation>
    </message>
    <message>
        <source>The user of this connection may not list the shells of %1. Connect with an account of its Administrators group.</source>
        <translation>この接続のユーザーには、%1のシェルを一覧表示する権限がありません。Administratorsグループのアカウントで接続してください。</translation>
    </message>
    <message>
        <source>The shells of %1 could not be read. %2</source>
        <translation>%1のシェルを読み取れませんでした。%2</translation>
    </message>
    <message>
        <source>Ending shells…</source>
        <translation>シェルを終了しています…</translation>
    </message>
    <message>
        <source>Ends no more of them; those that are under way may end all the same</source>
        <translation>それ以上シェルを終了しません。進行中のものは終了する可能性があります</translation>
    </message>
    <message>
        <source>The list is not up to date. %1</source>
        <translation>一覧は最新ではありません。%1</translation>
    </message>
    <message>
        <source>Reads shells and quotas anew (F5)</source>
        <translation>シェルとクォータを読み取り直します (F5)</translation>
    </message>
    <message>
        <source>Select one computer that is connected</source>
        <translation>接続されているコンピューターを1台選択してください</translation>
    </message>
    <message numerus="yes">
        <source>Ends %n shell(s) at the server, after a question</source>
        <translation>
            <numerusform>サーバーの%n個のシェルを、確認後に終了します</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the shells to end in the table</source>
        <translation>終了するシェルを表で選択してください</translation>
    </message>
</context>
<context>
    <name>ShellsProgress</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>In a progress bar; %v and %m are replaced by the numbers: &quot;9 of 12&quot;.</extracomment>
        <translation>%v/%m</translation>
    </message>
</context>
<context>
    <name>ShellsQuestion</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1&#xa0;(%2)</source>
        <extracomment>A user and how many shells are his: &quot;eve (7)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more user(s)</source>
        <translation>
            <numerusform>ほか%n人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>End Shells</source>
        <translation>シェルの終了</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>終了(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>End also %n that this program is &amp;using</source>
        <translation>
            <numerusform>このプログラムが使用中の%n個も終了する(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using all of them. End them nevertheless?</source>
        <translation>すべてこのプログラムが使用中です。それでも終了しますか?</translation>
    </message>
    <message>
        <source>Whatever runs in them is stopped.</source>
        <translation>シェルで実行中のものはすべて停止されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation>
            <numerusform>%n個のシェル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1 of %2 on %3?</source>
        <extracomment>%1: &quot;12 shells&quot;, %2: &quot;3 users&quot;, %3: &quot;5 computers&quot;.</extracomment>
        <translation>%3にある%2の%1を終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n台のコンピューター</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1 of %2?</source>
        <extracomment>%1: &quot;12 shells&quot;, %2: &quot;3 users&quot;.</extracomment>
        <translation>%2の%1を終了しますか?</translation>
    </message>
    <message>
        <source>They are of %1.
Whatever runs in them is stopped.</source>
        <extracomment>%1: users with the number of their shells, &quot;eve (7), ann (5)&quot;.</extracomment>
        <translation>シェルの所有者: %1。
シェルで実行中のものはすべて停止されます。</translation>
    </message>
</context>
<context>
    <name>ShellsText</name>
    <message>
        <source>Ours, in use</source>
        <translation>このプログラム (使用中)</translation>
    </message>
    <message>
        <source>Orphan?</source>
        <extracomment>A shell that was probably forgotten.</extracomment>
        <translation>孤立?</translation>
    </message>
    <message>
        <source>Same user</source>
        <translation>同じユーザー</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>A shell that this program opened.</extracomment>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Other user</source>
        <extracomment>A shell of another user.</extracomment>
        <translation>他のユーザー</translation>
    </message>
    <message>
        <source>The connection&apos;s own user opened it elsewhere or earlier, and it was probably left behind. %1.</source>
        <translation>接続自身のユーザーが別の場所で、または以前に開いたもので、残されたままになっている可能性があります。%1。</translation>
    </message>
    <message>
        <source>The connection&apos;s own user opened it, but not with this program in this run.</source>
        <translation>接続自身のユーザーが開きましたが、今回の実行のこのプログラムで開いたものではありません。</translation>
    </message>
    <message>
        <source>This program opened it and counts it as closed; the server still lists it.</source>
        <translation>このプログラムが開き、クローズ済みとみなしていますが、サーバーの一覧にはまだあります。</translation>
    </message>
    <message>
        <source>This program opened it and is using it.</source>
        <translation>このプログラムが開き、使用しています。</translation>
    </message>
    <message>
        <source>Another user opened it.</source>
        <translation>別のユーザーが開きました。</translation>
    </message>
    <message>
        <source>Unused for %1</source>
        <translation>未使用時間: %1</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Disconnected, unused for %1</source>
        <translation>切断済み、未使用時間: %1</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <extracomment>%1: a number of days, %2: hours, minutes and seconds: &quot;3 d 01:04:09&quot;.</extracomment>
        <translation>%1日 %2</translation>
    </message>
</context>
<context>
    <name>ShellsView</name>
    <message>
        <source>Shells on this computer</source>
        <translation>このコンピューターのシェル</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>終了(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>IDをコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>最新の情報に更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>StateAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by a screen reader. %1: name of a computer, %2: its state (&quot;Opened&quot;).
----------
Said by a screen reader. %1: &quot;Results of Connecting&quot;, %2: how many went well and failed.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Said by a screen reader. %1: name of a computer, %2: its state (&quot;Broken&quot;), %3: what happened.</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>StateHistoryPopup</name>
    <message>
        <source>History of states</source>
        <translation>状態の履歴</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>the change from one state to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message numerus="yes">
        <source>%n opened</source>
        <extracomment>How many computers are in a state, as the next ones: &quot;2 opened, 1 broken&quot;.</extracomment>
        <translation>
            <numerusform>オープン %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening</source>
        <translation>
            <numerusform>オープン処理中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <translation>
            <numerusform>接続中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnecting</source>
        <translation>
            <numerusform>切断中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>切断済み %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>クローズ処理中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>異常 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n台のコンピューター</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list: &quot;2 opened, 1 closing&quot;.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;7 computers&quot;, %2: &quot;2 opened, 1 closing&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many computers the filter shows.</extracomment>
        <translation>
            <numerusform>%n台を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many computers are selected.</extracomment>
        <translation>
            <numerusform>%n台を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>  ·  </source>
        <extracomment>Between the parts of the status bar: &quot;7 computers: 2 opened · 3 selected&quot;.</extracomment>
        <translation>  ·  </translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>The server has ended it</source>
        <translation>サーバーによって終了されました</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it ends there when it expires</source>
        <translation>サーバーで確認されていません。期限が切れるとサーバーで終了します</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may go on there</source>
        <translation>サーバーで確認されていません。サーバーで続行する可能性があります</translation>
    </message>
    <message>
        <source>%1 It is not known whether the server began it; it would end there when it expires</source>
        <extracomment>%1: what came instead of an answer, a sentence.</extracomment>
        <translation>%1 サーバーが開始したかどうかは不明です。開始していれば有効期限に終わります</translation>
    </message>
    <message>
        <source>The server has ended it after it could not be renewed: %1</source>
        <extracomment>%1: why, a sentence.</extracomment>
        <translation>更新できなかった後、サーバーによって終了されました: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionInput</name>
    <message>
        <source>The query list is no correct XML: %1</source>
        <extracomment>%1: what an XML reader says, not translated</extracomment>
        <translation>クエリ リストが正しいXMLではありません: %1</translation>
    </message>
    <message>
        <source>Enter the name of an event log.</source>
        <translation>イベント ログの名前を入力してください。</translation>
    </message>
    <message>
        <source>A bracket or a quotation mark is not closed in the XPath.</source>
        <translation>XPathのかっこまたは引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>An XPath of the event log begins with *, as in *[System[EventID=7036]].</source>
        <translation>イベント ログのXPathは、*[System[EventID=7036]]のように*で始まります。</translation>
    </message>
</context>
<context>
    <name>SubscriptionWindow</name>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>サブスクライブ解除(&amp;U)</translation>
    </message>
    <message>
        <source>The event as XML</source>
        <translation>XML形式のイベント</translation>
    </message>
    <message>
        <source>Select an event to see it as XML</source>
        <translation>XMLとして表示するには、イベントを選択してください</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>サブスクライブしています…</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>No event came</source>
        <translation>イベントはありませんでした</translation>
    </message>
    <message>
        <source>%1 events, the last at %2. Scroll to the end to follow.</source>
        <extracomment>%1: a number, %2: a time</extracomment>
        <translation>%1件のイベント、最後は%2。新しいイベントを追うには、末尾までスクロールしてください。</translation>
    </message>
    <message>
        <source>%1 events, the last at %2</source>
        <translation>%1件のイベント、最後は%2</translation>
    </message>
    <message>
        <source>The computer says that it lost events. Narrow the subscription to get all of them.</source>
        <translation>コンピューターから、イベントが失われたと通知されました。すべて受信するには、サブスクリプションの範囲を絞り込んでください。</translation>
    </message>
    <message>
        <source>Only the last %1 events are kept here.</source>
        <translation>ここに保持されるのは、最後の%1件のイベントだけです。</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>A server does not list its subscriptions; this one ends by itself when it is not renewed.</source>
        <translation>サーバーはサブスクリプションの一覧を提供しません。更新されなければ、このサブスクリプションは自動的に終了します。</translation>
    </message>
</context>
<context>
    <name>TestPanel</name>
    <message>
        <source>The test is running</source>
        <translation>テストを実行中です</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1をテスト中</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>テストをキャンセル</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストをキャンセルしました。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼する</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>A number of minutes; stands behind what happened: &quot;Connected · 4 min ago&quot;.</extracomment>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>A number of hours.</extracomment>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A date: &quot;Connected · on 3/14/26&quot;.</extracomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>No encrypted connection with your certificate could be made on port %1.</source>
        <translation>ポート%1で、証明書を使用した暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The computer may not trust the issuer of your certificate, or the port may serve HTTP. Check both, and the TLS versions of the listener.</source>
        <translation>コンピューターが証明書の発行元を信頼していないか、ポートがHTTP用である可能性があります。その両方と、リスナーのTLSバージョンを確認してください。</translation>
    </message>
    <message>
        <source>No encrypted connection could be made on port %1.</source>
        <translation>ポート%1で暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The port may serve HTTP: choose transport HTTP or another port. Otherwise check the listener&apos;s certificate and its TLS versions.</source>
        <translation>このポートはHTTP用である可能性があります。トランスポートにHTTPを選択するか、別のポートを選択してください。そうでない場合は、リスナーの証明書とTLSバージョンを確認してください。</translation>
    </message>
    <message>
        <source>What answers on port %1 does not speak HTTP.</source>
        <translation>ポート%1の応答はHTTPではありません。</translation>
    </message>
    <message>
        <source>The port may serve HTTPS: choose transport HTTPS. Otherwise check the port.</source>
        <translation>このポートはHTTPS用である可能性があります。トランスポートにHTTPSを選択してください。そうでない場合は、ポートを確認してください。</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, the port may serve HTTPS, or something on the way cuts the connection.</source>
        <translation>やり直してください。毎回発生する場合は、ポートがHTTPS用であるか、経路上の何かが接続を切断している可能性があります。</translation>
    </message>
    <message>
        <source>The computer may not trust the issuer of your certificate: put it among its trusted ones. Otherwise look for a firewall or proxy on the way.</source>
        <translation>コンピューターが証明書の発行元を信頼していない可能性があります。発行元を、コンピューターの信頼された発行元に追加してください。そうでない場合は、経路上のファイアウォールまたはプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, look for a firewall or proxy on the way.</source>
        <translation>やり直してください。毎回発生する場合は、経路上のファイアウォールまたはプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The computer closed the connection before it had answered.</source>
        <translation>コンピューターは、応答する前に接続を閉じました。</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of %2.</source>
        <translation>%2のポート%1でリッスンしているものはありません。</translation>
    </message>
    <message>
        <source>Check the port, and that the WinRM service runs there (winrm quickconfig).</source>
        <translation>ポートと、そのコンピューターでWinRMサービスが実行されていることを確認してください (winrm quickconfig)。</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>名前%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the VPN.</source>
        <translation>入力の誤り、DNSサフィックス、VPNを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1に到達できません。</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>ネットワーク、VPN、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1は%2秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check that the computer is running and that its firewall lets the port through.</source>
        <translation>コンピューターが動作していることと、ファイアウォールがポートを許可していることを確認してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing was sent: with Basic over HTTP anyone on the way could read the password.</source>
        <translation>何も送信されませんでした。HTTP上のBasicでは、経路上のだれでもパスワードを読み取れます。</translation>
    </message>
    <message>
        <source>Choose transport HTTPS, or allow unencrypted traffic for this connection.</source>
        <translation>トランスポートにHTTPSを選択するか、この接続で暗号化されていないトラフィックを許可してください。</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>パスワードが必要です。</translation>
    </message>
    <message>
        <source>Enter the password and connect.</source>
        <translation>パスワードを入力して接続してください。</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted for %1.</source>
        <translation>証明書が、%1に対して信頼したものと異なります。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever looks after the computer whether it was renewed.</source>
        <translation>何も送信されませんでした。証明書が更新されたかどうかを、コンピューターの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1の証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare its fingerprint with the computer&apos;s own, then trust it.</source>
        <translation>何も送信されませんでした。拇印をコンピューター側のものと比較してから、信頼してください。</translation>
    </message>
    <message>
        <source>The service answered with an error that it does not explain.</source>
        <translation>サービスから、説明のないエラーが返されました。</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation>サービスからHTTP状態%1が返されました。</translation>
    </message>
    <message>
        <source>The service sends the request to another address, which is not followed.</source>
        <translation>サービスが要求を別のアドレスに転送していますが、転送には従いません。</translation>
    </message>
    <message>
        <source>A web page came back instead of a WS-Man answer.</source>
        <translation>WS-Manの応答ではなくWebページが返されました。</translation>
    </message>
    <message>
        <source>What came back is not a WS-Man answer.</source>
        <translation>返されたものはWS-Manの応答ではありません。</translation>
    </message>
    <message>
        <source>Check port and path (wsman), and whether a proxy or another web server answers.</source>
        <translation>ポートとパス (wsman) を確認し、プロキシや別のWebサーバーが応答していないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>応答が別の要求に対するものです。</translation>
    </message>
    <message>
        <source>It was thrown away. Connect again; if it comes back, look for a proxy that mixes up answers.</source>
        <translation>応答は破棄されました。接続し直してください。再び発生する場合は、応答を取り違えているプロキシがないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 and was cut off.</source>
        <translation>応答が%1を超えたため、途中で打ち切られました。</translation>
    </message>
    <message>
        <source>Check that a WS-Man service answers on this port.</source>
        <translation>このポートでWS-Manサービスが応答していることを確認してください。</translation>
    </message>
    <message>
        <source>The file of the client certificate, %1, cannot be read.</source>
        <translation>クライアント証明書のファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>ファイルがまだ存在し、読み取りが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1には、読み取り可能な証明書が含まれていません。</translation>
    </message>
    <message>
        <source>Choose a PEM file with certificate and key, or a PKCS#12 file (.pfx, .p12).</source>
        <translation>証明書とキーを含むPEMファイル、またはPKCS#12ファイル (.pfx、.p12) を選択してください。</translation>
    </message>
    <message>
        <source>%1 holds no private key for the certificate.</source>
        <translation>%1には、証明書の秘密キーが含まれていません。</translation>
    </message>
    <message>
        <source>Export the certificate together with its private key; in PEM append the key to the file.</source>
        <translation>証明書を秘密キーと一緒にエクスポートしてください。PEMの場合は、キーをファイルの末尾に追加してください。</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password.</source>
        <translation>%1の秘密キーはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Enter the password of the file and connect.</source>
        <translation>ファイルのパスワードを入力して接続してください。</translation>
    </message>
    <message>
        <source>The password does not open the private key in %1.</source>
        <translation>このパスワードでは%1の秘密キーを開けません。</translation>
    </message>
    <message>
        <source>Enter the password of the file; it is not that of your account.</source>
        <translation>ファイルのパスワードを入力してください。アカウントのパスワードではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its password is wrong, or its encryption (RC2) is too old.</source>
        <translation>%1を開けません。パスワードが正しくないか、暗号化 (RC2) が古すぎます。</translation>
    </message>
    <message>
        <source>If the password is right, export the certificate again with AES256-SHA256.</source>
        <translation>パスワードが正しい場合は、AES256-SHA256で証明書をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>%1 holds no certificate with the chosen thumbprint.</source>
        <translation>%1には、選択した拇印の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>Compare the thumbprint with those in the details, or leave it empty.</source>
        <translation>拇印を詳細にあるものと比較するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>The client certificate in %1 has expired.</source>
        <translation>%1のクライアント証明書は有効期限が切れています。</translation>
    </message>
    <message>
        <source>Get a new one from whoever issued it.</source>
        <translation>発行者から新しい証明書を取得してください。</translation>
    </message>
    <message>
        <source>The client certificate in %1 is not valid yet.</source>
        <translation>%1のクライアント証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The service does not take %1 here.</source>
        <translation>ここでは、サービスは%1を受け入れません。</translation>
    </message>
    <message>
        <source>Windows takes Basic over HTTP only with AllowUnencrypted=true and Basic=true. Choose Negotiate, or HTTPS.</source>
        <translation>Windowsは、AllowUnencrypted=trueおよびBasic=trueの場合にのみ、HTTP上のBasicを受け入れます。NegotiateまたはHTTPSを選択してください。</translation>
    </message>
    <message>
        <source>Choose one of those that it offers: %1.</source>
        <translation>提供されている認証からいずれかを選択してください: %1。</translation>
    </message>
    <message>
        <source>The computer did not accept your certificate: it maps no user to it.</source>
        <translation>コンピューターは証明書を受け入れませんでした。証明書がユーザーにマップされていません。</translation>
    </message>
    <message>
        <source>On the computer, set Service\Auth\Certificate to true, map the certificate to a local user under ClientCertificate, and put its issuer among the trusted ones.</source>
        <translation>コンピューターでService\Auth\Certificateをtrueに設定し、ClientCertificateで証明書をローカル ユーザーにマップして、発行元を信頼された発行元に追加してください。</translation>
    </message>
    <message>
        <source>The user name %1 or its password was not accepted.</source>
        <translation>ユーザー名%1またはそのパスワードが受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The service asks who you are.</source>
        <translation>サービスは認証を要求しています。</translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation>プロキシ%1の名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the spelling, or connect without a proxy.</source>
        <translation>入力に誤りがないか確認するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept its user name or its password.</source>
        <translation>プロキシ%1は、ユーザー名またはパスワードを受け入れませんでした。</translation>
    </message>
    <message>
        <source>Enter the user name and the password of the proxy; they are not those of the computer.</source>
        <translation>プロキシのユーザー名とパスワードを入力してください。コンピューターのものではありません。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before the way was open.</source>
        <translation>プロキシ%1は、経路が開かれる前に接続を閉じました。</translation>
    </message>
    <message>
        <source>Check the kind of the proxy (HTTP or SOCKS 5) and its port, and whether it lets this port of the computer through.</source>
        <translation>プロキシの種類 (HTTPまたはSOCKS 5) とポート、およびプロキシがコンピューターのこのポートを許可しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>プロキシ%1は時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check its host and port, or connect without a proxy.</source>
        <translation>ホストとポートを確認するか、プロキシなしで接続してください。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>プロキシ%1が接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check its host and port, and whether it lets this port of the computer through.</source>
        <translation>ホストとポート、およびプロキシがコンピューターのこのポートを許可しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 could not open the way to the computer.</source>
        <translation>プロキシ%1は、コンピューターへの経路を開けませんでした。</translation>
    </message>
    <message>
        <source>Check whether the proxy may reach this port of the computer, and its kind (HTTP or SOCKS 5).</source>
        <translation>プロキシからコンピューターのこのポートに到達できるかどうかと、プロキシの種類 (HTTPまたはSOCKS 5) を確認してください。</translation>
    </message>
    <message>
        <source>(as the system names it)</source>
        <extracomment>In the place of the name of a proxy: &quot;The proxy (as the system names it) refused the connection.&quot;</extracomment>
        <translation>(システムの設定)</translation>
    </message>
    <message>
        <source>Edit the connection and enter user and password, or log on to Windows with an account of the domain.</source>
        <translation>接続を編集してユーザーとパスワードを入力するか、ドメインのアカウントでWindowsにログオンしてください。</translation>
    </message>
    <message>
        <source>Get a ticket with kinit (klist shows what is there), or edit the connection and enter user and password.</source>
        <translation>kinitでチケットを取得する (klistで確認できます) か、接続を編集してユーザーとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Connect again. If it comes back, log off and on, or edit the connection and enter user and password.</source>
        <translation>接続し直してください。再び発生する場合は、ログオフしてからログオンするか、接続を編集してユーザーとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Get a new one with kinit, or edit the connection and enter user and password.</source>
        <translation>kinitで新しいチケットを取得するか、接続を編集してユーザーとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>There is no Kerberos ticket of yours to ask for %1, and no password was given.</source>
        <translation>%1の要求に使用できるKerberosチケットがなく、パスワードも指定されていません。</translation>
    </message>
    <message>
        <source>The domain controller did not accept the user name or the password, so there is no ticket for %1.</source>
        <translation>ドメイン コントローラーがユーザー名またはパスワードを受け入れなかったため、%1のチケットがありません。</translation>
    </message>
    <message>
        <source>Check both. For Kerberos the user is written as user@REALM, with the full name of the domain.</source>
        <translation>両方を確認してください。Kerberosでは、ユーザーをドメインの完全な名前を含むuser@REALMの形式で指定します。</translation>
    </message>
    <message>
        <source>Your Kerberos ticket has expired, so there is none for %1.</source>
        <translation>Kerberosチケットの有効期限が切れているため、%1のチケットがありません。</translation>
    </message>
    <message>
        <source>The clocks differ too much for a Kerberos ticket for %1.</source>
        <translation>時計のずれが大きすぎるため、%1のKerberosチケットを使用できません。</translation>
    </message>
    <message>
        <source>Compare the time and the time zone of this computer, the server and the domain controller; they may differ by five minutes. Set the wrong clock by the domain&apos;s time (on Windows: w32tm /resync), then get a new ticket.</source>
        <translation>このコンピューター、サーバー、ドメイン コントローラーの時刻とタイム ゾーンを比較してください。許容されるずれは5分です。ずれている時計をドメインの時刻に合わせてから (Windowsではw32tm /resync)、新しいチケットを取得してください。</translation>
    </message>
    <message>
        <source>The authentication for %1 failed.</source>
        <translation>%1の認証に失敗しました。</translation>
    </message>
    <message>
        <source>See the details, and try another authentication.</source>
        <translation>詳細を確認し、別の認証を試してください。</translation>
    </message>
    <message>
        <source>The domain controller knows no service %1.</source>
        <translation>ドメイン コントローラーはサービス%1を認識しません。</translation>
    </message>
    <message>
        <source>Use the full name of the computer as the domain has it. Another service or host can be set in the session options.</source>
        <translation>ドメインに登録されているコンピューターの完全な名前を使用してください。別のサービスやホストは、セッション オプションで設定できます。</translation>
    </message>
    <message>
        <source>No domain controller is known for the realm, so there is no ticket for %1.</source>
        <translation>領域のドメイン コントローラーが不明なため、%1のチケットがありません。</translation>
    </message>
    <message>
        <source>Check the realm in user@REALM (the full name of the domain in capitals), the DNS server and krb5.conf.</source>
        <translation>user@REALMの領域 (大文字によるドメインの完全な名前)、DNSサーバー、krb5.confを確認してください。</translation>
    </message>
    <message>
        <source>No domain controller can be reached, so there is no ticket for %1.</source>
        <translation>ドメイン コントローラーに到達できないため、%1のチケットがありません。</translation>
    </message>
    <message>
        <source>Check the network and the VPN (Kerberos uses port 88), or use NTLM with a local account.</source>
        <translation>ネットワークとVPNを確認する (Kerberosはポート88を使用します) か、ローカル アカウントでNTLMを使用してください。</translation>
    </message>
    <message>
        <source>The authentication broke off: the server&apos;s part of it is not valid.</source>
        <translation>認証が中断されました。サーバー側の認証データが無効です。</translation>
    </message>
    <message>
        <source>Check that the name leads to the right computer and that no proxy stands between.</source>
        <translation>名前が正しいコンピューターを指していることと、間にプロキシがないことを確認してください。</translation>
    </message>
    <message>
        <source>A sealed answer was changed, cut off or sent twice, and was thrown away.</source>
        <translation>暗号化された応答が変更されたか、途中で切れたか、2回送信されたため、破棄されました。</translation>
    </message>
    <message>
        <source>Connect again. If it comes back, something between changes the traffic.</source>
        <translation>接続し直してください。再び発生する場合は、間の何かがトラフィックを変更しています。</translation>
    </message>
    <message>
        <source>NTLM is not available on this computer.</source>
        <translation>このコンピューターではNTLMを使用できません。</translation>
    </message>
    <message>
        <source>Install it (on Linux: the package gss-ntlmssp), or choose another authentication.</source>
        <translation>NTLMをインストールする (Linuxではgss-ntlmsspパッケージ) か、別の認証を選択してください。</translation>
    </message>
    <message>
        <source>Neither a Kerberos ticket for %1 nor NTLM can be had for this user.</source>
        <translation>このユーザーでは、%1のKerberosチケットもNTLMも使用できません。</translation>
    </message>
    <message>
        <source>For Kerberos write the user as user@REALM; NTLM needs the package gss-ntlmssp on Linux.</source>
        <translation>Kerberosでは、ユーザーをuser@REALMの形式で指定してください。LinuxでNTLMを使用するには、gss-ntlmsspパッケージが必要です。</translation>
    </message>
    <message>
        <source>Kerberos needs a name: connect by the name of the computer instead of its address.</source>
        <translation>Kerberosには名前が必要です。アドレスではなく、コンピューターの名前で接続してください。</translation>
    </message>
</context>
<context>
    <name>UseCredentialsDialog</name>
    <message>
        <source>Use Credentials</source>
        <translation>資格情報の使用</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Manage Credentials…</source>
        <translation>資格情報の管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Adds and changes credential sets</source>
        <translation>資格情報セットを追加、変更します</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An account of its own</source>
        <translation>専用のアカウント</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A credential set to choose. %1: its name, %2: its user.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no credential sets yet. Add one by Manage Credentials.</source>
        <translation>資格情報セットはまだありません。[資格情報の管理]で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Which account shall %n computer(s) sign in with? Those that are connected use it the next time.</source>
        <translation>
            <numerusform>%n台のコンピューターのサインインに何を使用しますか? 接続されているものは、次回から使用します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Start with the demo computers.</source>
        <translation>デモ コンピューターで開始します。</translation>
    </message>
    <message>
        <source>With --demo: work through the demo without a user, print each change of state, and save pictures of the window in &lt;folder&gt;.</source>
        <translation>--demoと併用: 操作なしでデモを実行し、状態の変化をすべて出力して、ウィンドウの画像を&lt;folder&gt;に保存します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Connect to computers over WS-Management (WinRM), see what is open there, and close it.</source>
        <translation>WS-Management (WinRM) でコンピューターに接続し、そこで開いているものを確認して閉じます。</translation>
    </message>
    <message>
        <source>Lists of computers to import, after a preview.</source>
        <translation>インポートするコンピューターの一覧です。プレビューの後にインポートします。</translation>
    </message>
</context>
</TS>
