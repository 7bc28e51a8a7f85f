<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About WSMan Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSMan Explorer %1</source>
        <extracomment>%1: version number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to computers over WS-Management (WinRM), shows what is open there, and closes it.

Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>whoever is logged in here, by the Kerberos ticket that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (domain account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (local account of the server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (user principal name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (without domain or computer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRules</name>
    <message>
        <source>None of the selected computers is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops waiting for the server. What it has not confirmed by now may stay open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the selected computers are connected. Disconnect them before you connect them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being disconnected. Wait until it is closed, or disconnect it a second time to stop waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you connect it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected computers is connected. Use Reconnect to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is running. Its result will stand in the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself already. Stop trying, then wait for the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to wait for, as the selected computers are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected computers waits for a further try. Use Reconnect to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected computers is being tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only one computer to diagnose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected computers is connected. Connect one of them before you open a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it before you open a shell on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only one computer to edit its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of this computer cannot be edited. Connect to it by its name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you edit its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer needs no credentials. Connect to it by its name to sign in with an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the selected computers are connected. Disconnect them before you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer always stays in the list. Choose another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no closed session to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a computer in the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Before a box with the kinds of entries: &quot;Show: Warnings and errors&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown where none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button that empties the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets all entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityLog</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enumeration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an object such as &quot;Shell cmd&quot;, %2: what happened to it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Verbose</source>
        <extracomment>The next five are the names of PowerShell&apos;s streams.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthenticationText</name>
    <message>
        <source>None</source>
        <extracomment>Authentication: none. The others are the names of schemes, as Windows has them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>HTTP Basic, the name of a scheme.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CredSSP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkReport</name>
    <message>
        <source>Another certificate than the trusted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a WS-Man answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateChooser</name>
    <message>
        <source>%1, until %2, %3…</source>
        <extracomment>A certificate to choose. %1: whom it was issued to, %2: a date, %3: the beginning of its thumbprint.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM with certificate and key in one file, or PKCS#12 (.pfx, .p12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate.pfx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several certificates; this one is shown to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.pfx *.p12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The file cannot be read: %1. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or PKCS#12 form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key in this file, so it shows nothing. Choose one with certificate and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the key to see what is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the key does not open this file. Enter another one, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, also for %2</source>
        <extracomment>the name that a certificate was made for, and its other names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Before the dates of a certificate: &quot;Valid: 1/1/26 to 1/1/27&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have chec&amp;ked the new certificate with the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 that you trusted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 that it has now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the certificate was renewed, or someone between here and the computer shows one of their own to read the password. Do not go on before you know which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after you have checked it with whoever looks after the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only this certificate is taken for this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of a fact about a certificate, such as &quot;Issued by&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted until now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerName</name>
    <message>
        <source>Enter the name or address of a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a space inside. Put several computers on lines of their own, or between commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a whole URI. Take it as such, or enter the name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends with a port. Enter the port in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name or address of a computer. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerWait</name>
    <message>
        <source>%1:%2</source>
        <extracomment>Minutes and seconds: &quot;1:05&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the computer to answer: asked %n time(s) in %1</source>
        <extracomment>%n: how many times it was asked so far, %1: minutes and seconds since the first time (&quot;1:05&quot;).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The computer did not answer within %1 s. Check that it runs, then wait again.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectAccount</name>
    <message>
        <source>An account of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of the credential set. Change it by Credentials in the menu Computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOMAIN\user, user@domain or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this set is not known. The row will ask for it, or enter it by Credentials in the menu Computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remem&amp;ber the password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remem&amp;ber the passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mputers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server01.contoso.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that will be connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP&amp;S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the usual port of the transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ath:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the address behind the port. Empty: wsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthentication:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cre&amp;dentials:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of this connection alone, or a named set that several computers share. Sets are made by Credentials in the menu Computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this run, or in the password store where it is to be remembered; never in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow unencr&amp;ypted traffic for this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <extracomment>A name for the computer that the table shows instead of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: what the table shows instead of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessio&amp;n options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>A button: asks the computer what it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mputer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one computer can be given a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the session options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the session options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>The keys that press the Connect button from every field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the first computer what it is, without opening anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the computer what it is, without opening anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectFlow</name>
    <message>
        <source>%1 was not changed, as it is connected. Disconnect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not changed, as another row leads to the same service already. Use that row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectInput</name>
    <message>
        <source>Enter the name or the address of a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection leads to one computer. Enter only one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row of the list leads there already. Change the computer, the port, the path or the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected already. Disconnect it first, or enter another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these computers are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are no computer names: %1</source>
        <extracomment>%1 is a list of what was typed, such as &quot;a b, c/d, …&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One computer was entered twice; it counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are repetitions; each computer counts once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the list already; it will be reconnected with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is in the list already; it will be reconnected with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the list already; they will be reconnected with these settings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is connected already and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are connected already and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Port 5985 usually serves HTTP; HTTPS is usually on 5986.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 5986 usually serves HTTPS; HTTP is usually on 5985.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without authentication a service says what it is and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos where possible, else NTLM. Without a user your ticket is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by the computer&apos;s full name. The user is user@REALM; without one your ticket is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM does not prove that the computer is the right one. Prefer Negotiate, or HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is shown within TLS, so it needs HTTPS; the server maps it to a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password itself goes to the server, which may use it towards other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Basic, Windows takes accounts of the computer itself, not those of a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers: %1</source>
        <extracomment>%1 is a list of URIs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as a URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them as URIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path has no blanks and neither ? nor #. It is usually wsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the extra options has no name. Enter it, or remove the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic cannot send a user name with a colon. Enter another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow unencrypted traffic, or use HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectMessages</name>
    <message>
        <source>Use HTTPS &amp;instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or addresses, one per line or separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic over HTTP is not encrypted: anyone who can listen on the network between here and the computer can read the password, and all that is sent and received.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectOptions</name>
    <message>
        <source>Session options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>A page of options: about the requests that are sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ope&amp;ration time-out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the computer may work on one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest answer that the computer may send. A computer that needs more for one object says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> KB</source>
        <extracomment>Kilobytes, behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send requests in UT&amp;F-16 instead of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as long on the wire; for services that take nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtra options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that are sent with each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option set: names and values that the resource provider on the computer understands. They are saved with the connection, so do not enter passwords here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A button: adds a row to a table of options.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an option to be sent with each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the selected option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip CA check: take a ce&amp;rtificate of any issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip CN check: take a certi&amp;ficate made for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip re&amp;vocation check: do not ask whether it was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the lists of withdrawn certificates cannot be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>A page of options: about Kerberos and sealing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal messa&amp;ges:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether messages are encrypted by the keys of Kerberos or NTLM, besides what HTTPS does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice principal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of the service principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: HTTP, and then host where the domain does not know that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the service principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s name as it was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the po&amp;rt in the service principal, as in HTTP/web01:5985</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the domain has the service registered with its port, as for several services on one computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate: let the computer act &amp;for the user towards others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a second hop, such as a file share. Only to computers that you trust with everything that the user may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect throu&amp;gh:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the computer. A proxy needs HTTPS and cannot be used with Kerberos or CredSSP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and po&amp;rt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy.contoso.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually 8080 or 3128 for HTTP, and 1080 for SOCKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy user:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the proxy asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this run, or in the password store where it is to be remembered; never in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Whether messages are sealed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Whether messages are sealed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone on the way could show a certificate of their own and read the password. It is safer to leave this off, to press Test, to compare the fingerprint and to trust just this one certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone on the way could pretend to be the computer. Trusting its certificate after a test is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are checked with HTTPS only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Kerberos has service principals and delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have an effect with Negotiate, Kerberos, NTLM and CredSSP only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No WinRM service answers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to delete %n shell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to release %n enumeration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to end %n subscription(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to close %n object(s)</source>
        <extracomment>Shells, enumerations and subscriptions together.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnected, everything closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n shell(s) not confirmed as closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n enumeration(s) not confirmed as released</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n subscription(s) not confirmed as ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n object(s) not confirmed as closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test passed: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped trying. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>No computer of that name is in the list. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot be disconnected, as it is always connected. Choose another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was connected at the last end. Enter its password to connect again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A time in milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading: since when the computer is in its state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: operating system and software of the computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Heading: how long an answer took.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open on the computer: shells, commands, enumerations, subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the last test took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>http %1, sealed</source>
        <extracomment>%1: a port number. Messages are encrypted by the keys of the authentication.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http %1, sealed (%2)</source>
        <extracomment>%1: a port number, %2: Kerberos or NTLM. Messages are encrypted by the keys of the authentication.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http %1, not encrypted</source>
        <extracomment>%1: a port number. The password can be read by anyone on the way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https %1, pinned</source>
        <extracomment>%1: a port number. The certificate was looked at and is the only one that is accepted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Instead of a user name: no credentials are sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: what happened (&quot;Connected&quot;), %2: when (&quot;4 min ago&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a state (&quot;Opened&quot;), %2: date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>C&amp;onsole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Shell…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, copy, save and clear the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a computer to run commands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console belongs to one computer. Select only one to run commands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is being connected. The console opens as soon as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is being disconnected. Reconnect it afterwards to run commands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is broken. Look at the problem above, then reconnect to run commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is not connected. Reconnect it to run commands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one computer that is connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePane</name>
    <message>
        <source>End Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: stops the running command.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Accessible name of what commands print.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Shell…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clos&amp;e Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…	Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input to %1:</source>
        <extracomment>Before the line in which input for a running command is typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. Reconnect to run more commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command; it opens a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a line for the command; Ctrl+C interrupts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input has ended; Ctrl+C interrupts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is being stopped…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the command that no more input follows (Ctrl+Z or Ctrl+D in an empty line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command waits for input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the command whatever it is doing (Ctrl+C twice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a shell with options of its own, in the place of the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the command first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleRunner</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds that a command took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds that a command took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new shell takes the place of the old one: servers limit how much can be done in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell was not opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is not known to be closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell has ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next command opens a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not reached: %1 It goes on; try again or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without an exit code after %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended after %1 by Disconnect, which closes the shell with all commands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended after %1; the server did not tell the exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each command runs in a process of its own, so this lasts no longer than it did. Join commands with &amp;&amp;, or choose directory and variables with New Shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(end of input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Ctrl+C; once more stops the command)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleSearch</name>
    <message>
        <source>Previous</source>
        <extracomment>A button: the place before, among those that were found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button: the next of the places that were found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The text that is looked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Position among the places that were found</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleShellDialog</name>
    <message>
        <source>Without the user&apos;s &amp;profile, which opens faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One NAME=value in a line, added to the variables of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ends a shell that nobody has used for so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the server&apos;s list of shells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Idle time-out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no variable. Write NAME=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output is read as UTF-8. With this code page, characters other than ASCII may come out wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;&amp;gt;&lt;/b&gt; command, &lt;b&gt;&amp;lt;&lt;/b&gt; input for it, &lt;b&gt;!&lt;/b&gt; its error stream, &lt;b&gt;•&lt;/b&gt; and &lt;b&gt;×&lt;/b&gt; remarks of this program&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output was not saved to %1: %2. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>Waiting for the password store, which may be asking for its own password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Witho&amp;ut It</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use “%1” from now on.</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use an account of their own from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n computer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialKeeper</name>
    <message>
        <source>This system has no password store that runs, so passwords are kept for this run only. On Linux, start GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) keep their user, as other rows lead to the same service with the user of the credential set already. Use those rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The password store was not unlocked, so remembered passwords are missing. Connect again, or enter the password in the row&apos;s problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remembered password could not be read. Enter it in the row&apos;s problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be put into the password store. It is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password could not be removed from the password store. Remove it with the program of the store; its name begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The store says: %2</source>
        <extracomment>%1: what happened, %2: the reason in the words of the system</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialSetDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOMAIN\user, user@domain or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthentication:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers that are given this set sign in in this way from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty: the first computer that is connected asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. What you change counts for them from the next connect on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As each computer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another set has this name. Enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialSetModel</name>
    <message>
        <source>per computer</source>
        <extracomment>Instead of a user: each computer has its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>A password: kept for the next runs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run</source>
        <extracomment>A password: kept until the program ends.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialSetStore</name>
    <message>
        <source>The credential sets in %1 cannot be read: %2 Changes are not saved until that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of WSMan Explorer. It is left as it is; credential sets that you add now are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of credential sets, %1, is damaged and cannot be moved aside. Changes are not saved until it is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of credential sets was damaged. It was kept as %1; the computers keep their users and ask for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential sets are not saved: %1 must not be overwritten. Move it away, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential sets could not be saved: %1. What was saved before is untouched. Make room or check the rights on %2; the next change saves again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a named account that several computers can share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential set is an account that several computers share: its user and its password are changed at one place. Add one, then give it to computers by Use Credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a credential set first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes name, user and password for all computers that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the set and its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the password from the password store and from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password to forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget Password</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the password of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it and ask for it from the next connect on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Credentials</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” with its password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. They keep the user, and ask for the password from the next connect on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoComputers</name>
    <message>
        <source>The demo computers could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo computers ended at once. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program wsman-endpoint, which serves the demo computers, was not found. Install it beside WSMan Explorer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>%1 opened, %2 broken</source>
        <extracomment>%1 and %2: numbers of computers in these states.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened</source>
        <extracomment>%1: a number of computers in this state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a computer to see what is open on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Sh&amp;ells</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message>
        <source>Steps of the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the selected step found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has no details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all steps with what was found as text. It holds no passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis is running. Cancel it to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection uses HTTP, and nothing serves HTTPS on port 5986.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No HTTP answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is authenticated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection sends no credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is sent while the certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer what the connection uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is known. Connect, enter it, and run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisAnonymousCheck</name>
    <message>
        <source>It answers: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells nothing to those whom it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a setting of the server, and no fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisConfigCheck</name>
    <message>
        <source>The configuration can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may log on, but not read the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells may work all the same. For the configuration and for the shells of others the account has to be an administrator there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisHttpCheck</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP is spoken at %1, and asks who you are (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WS-Management answers at %1 (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no WS-Management at %1 (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and path; Windows uses /wsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends the request to another address (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and whether a proxy or another web server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of WS-Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and path (/wsman), and whether a proxy or another web server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP is spoken at %1 (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between may have taken them away, or all are disabled (winrm/config/service/auth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not ask who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection sends no credentials: edit it and choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers %1; the connection uses %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisIdentifyCheck</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisLogonCheck</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos could not be used, so the server has not proven who it is. For Kerberos connect by the full name, with an account of the domain (user@REALM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/%1, then host/%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisModel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisNameCheck</name>
    <message>
        <source>No answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy looks it up by itself, and may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address was entered; its name is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address was entered, so there is no name to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos needs a name: connect by the full name of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisPortCheck</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, nothing listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection goes through a proxy, which may reach it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS listens on 5986: edit the connection and choose HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP listens on 5985: edit the connection and choose HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the WinRM service runs there and has a listener (winrm quickconfig).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the computer is running and that its firewall lets the port through. On a network that counts as public, Windows lets in only computers of the same subnet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisStep</name>
    <message>
        <source>Name</source>
        <extracomment>A step of the diagnosis: the name is resolved to addresses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify, anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify, authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to read winrm/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a step of the diagnosis, as the next five.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list: %1 is what was looked at, %2 what was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails at: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed, but nobody was authenticated. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed; some steps have a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisTlsCheck</name>
    <message>
        <source>No answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection could be made on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may serve HTTP: choose HTTP or another port. Otherwise check the listener&apos;s certificate and its TLS versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not use that port; HTTPS would not work there as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on port %2; the certificate is the one that you trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on port %2; the certificate is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer whether it was renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the computer&apos;s own, connect, and trust it there. Until then no password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired; renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s); renew it soon.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Connect to a computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with demo computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words in the filter box, or show all computers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a computer to see what is open on it and to close it again. No computer at hand? The demo brings a few along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointRules</name>
    <message>
        <source>A user name and a client certificate exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the user name; the computer maps the certificate to a user of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate is set, but another authentication than Certificate is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the authentication Certificate, or remove the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client certificate is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file with your certificate and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CredSSP is available on Windows only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Negotiate, or Kerberos with delegation where the server has to go further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has no host or no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both, or connect without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of the proxy has no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the proxy, or remove its user name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>The server has ended it before the last item; start it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by the server; it ends there some minutes after the last page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnumerationInput</name>
    <message>
        <source>Enter a query, or choose no filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no WQL query. Begin with “select * from” and the name of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is missing in the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is to be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no resource. Enter a URI, or begin with wmicimv2/, wmi/, cimv2/, winrm/ or shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write selectors as Name=&apos;value&apos;, with a semicolon between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query names the class; it goes to %1.</source>
        <extracomment>%1: a resource</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnumerationWindow</name>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for the first items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 items so far, %Ln page(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No items came</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 items, not all, %Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 items are kept, and no more are fetched. Use a filter to get the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorActionMenu</name>
    <message>
        <source>I&amp;f One Fails</source>
        <extracomment>A menu: what happens to the other computers when an action fails on one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Heading: how serious an event is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Heading: which program wrote an event.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainedActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button. %1: name of an action, %2: its keyboard shortcut.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultAdvice</name>
    <message>
        <source>The server sends the connection on to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the new address yourself if you trust it; redirects are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was not found on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, DNS, the VPN and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation was cancelled, because the connection was closed while it was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote computer is shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has started again, then connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, check for a proxy in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on the remote computer cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that WinRM is running there, the port (5985 or 5986) and the listener; winrm quickconfig on that computer sets them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the connection is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as http://host:port/path or https://host:port/path, with an IPv6 address in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; WinRM uses 5985 for HTTP and 5986 for HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no content type that belongs to WS-Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the path: another web server, a proxy or a sign-in page has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted answer could not be decrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service can only be identified over a remote connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by the name of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the service is running there, and that the port and the path are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no WS-Management service at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the path; the path is usually /wsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote computer did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, the network and the firewall; on a public network Windows answers only its own subnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of the computer that runs the service is set to Public, so its firewall exception was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set that network to Private, or run Enable-PSRemoting -SkipNetworkProfileCheck there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported an internal error (HTTP 500) without any detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the event log Microsoft-Windows-WinRM/Operational of that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP 400) and gave no detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Kerberos the ticket may be too large: raise MaxTokenSize and the header limits of http.sys on the server, or use NTLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy cannot be used with HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose HTTPS, or connect without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy cannot be used together with Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another authentication, or connect without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy cannot be used together with CredSSP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the computer could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the DNS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection (TLS) could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the HTTPS listener has a certificate and that both sides share a TLS version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is set not to accept remote connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Enable-PSRemoting on that computer, and check the setting AllowRemoteAccess and its Group Policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a computer is needed here, not a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name or an IP address; put an IPv6 address in brackets, such as [::1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not support the Identify request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect without the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the server with this resource URI and these selectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the values of the keys, and upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WS-Management configuration of the computer is corrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run winrm invoke Restore winrm/config @{} on that computer, then enter its own settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enumeration has finished or was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the query again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is already closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe again if you still need the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is already being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription was closed, because no events were fetched within the heartbeat interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe again, with a longer heartbeat interval if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription was closed, because the source sent nothing within the heartbeat interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot process the filter of the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the WQL text and the dialect; for WQL the resource URI must end in a star, such as root/cimv2/*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enumeration is no longer valid on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the query again, and read its results without long pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results came in time, but the query is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the next results again; this is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML does not match the schema of the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the namespace of the values and the order of the elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than the envelope size that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a larger envelope, for fewer items at once, or for fewer properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than the server can send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer items at once, or for fewer properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all selectors of this resource were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all key properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be created exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what is there, or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting is controlled by Group Policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the policy; the setting itself is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name of the listener does not match the common name of its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate for this name, or set Hostname to the name in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IPv4Filter or IPv6Filter is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ranges of addresses such as 10.0.0.1-10.0.0.99 separated by commas, or * for all; an empty filter listens nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of an existing object cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the object and create it again with the new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not meant for server authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate with the key usage Server Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class has more than one instance, so its keys are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key properties as selectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WQL query must not name a class or keys in its resource URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a resource URI that ends in a star, such as root/cimv2/*, and remove the selectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WMI service denied access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account the right Remote Enable on the WMI namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WMI provider denied access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account the rights that this WMI provider asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was denied when connecting to the WMI service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account the right Remote Enable on the WMI namespace, and check that it may connect to WMI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is larger than the server accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less at once, or raise MaxEnvelopeSizekb on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no certificate that suits an HTTPS listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one for server authentication with the host name as common name, neither expired nor self-signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot process the filter, or the filter is too complex for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify the filter and check its dialect; for WQL the resource URI must end in a star, such as root/cimv2/*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed here; the server sets the value itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate mappings can only be changed over a remote connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by the host name, even to the same computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of the certificate mapping could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a local account of that computer with the right password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of the plugin is corrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the configuration, or register the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits in a Pull request differ from those that started the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this as a defect of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting is deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out; it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the path; with Kerberos the ticket may be too large for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password, and choose an authentication that the server offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy, a filter or the mapping of the client certificate forbids the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy setting and the certificate mapping on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server at this address does not accept WS-Management requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy setting and its credentials, or connect without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waited too long for the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needs the length of the request in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a proxy in between that changes requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less at once, or raise the limit on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the content type or the encoding of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the path: the service may not be WS-Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported an internal error and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the log of the service; some services answer like this to what they do not support, such as shells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy got no usable answer from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy, and that the service is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the service is running there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy got no answer from the server in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy and the network between it and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is denied: the account was refused, or it has no right to use WinRM on the remote computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account to Administrators or Remote Management Users there; for a local account in Administrators, check LocalAccountTokenFilterPolicy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain controller could be reached to check the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a domain controller can be reached, or use a local account of the remote computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them again, as DOMAIN\user or user@domain; for a local account use COMPUTER\user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos does not know the remote computer: its service principal name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the full DNS name that the computer has in the directory, not an IP address, or try the service name host, HTTP or WSMAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logon was refused by NTLM or Kerberos: the user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no credentials that could be used for this logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a user name and a password; with a Microsoft account on the same computer, use a local account instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service principal name of the remote computer belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a second account with the same HTTP or host principal name, or set the service name to host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not verify who sent the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password, and whether the service accepts the chosen authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern in the TrustedHosts list is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write host names separated by commas; let * stand for a whole name or for part of one, and let &lt;local&gt; stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials were given together with the option not to authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the credentials, or choose an authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic and Digest authentication need a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate cannot be used over HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose HTTPS, or another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WinRM client is set not to send unencrypted messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose HTTPS, or an authentication that encrypts messages, such as Kerberos, NTLM or CredSSP; leave AllowUnencrypted set to false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic authentication is switched off in the settings of the WinRM client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Negotiate, or set Client\Auth\Basic to true and use HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiate authentication is switched off in the settings of the WinRM client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Client\Auth\Negotiate to true, or choose another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos authentication is switched off in the settings of the WinRM client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Client\Auth\Kerberos to true, or choose another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication by certificate is switched off in the settings of the WinRM client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Client\Auth\Certificate to true, or choose another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Kerberos and HTTPS, Windows only connects to computers in its TrustedHosts list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use HTTPS, or add the computer to TrustedHosts if you are sure of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over HTTP, Negotiate uses the credentials of the signed-in user only for computers in the TrustedHosts list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a user name and a password, or use HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos cannot be used with an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host name of the computer, or choose Negotiate over HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not in a domain, so Kerberos has no credentials of the signed-in user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user as user@REALM with a password, or choose NTLM, Basic over HTTPS, or a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos cannot be used with localhost or a loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Negotiate, or use the DNS or NetBIOS name of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CredSSP needs a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CredSSP is switched off in the settings of the WinRM client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Enable-WSManCredSSP -Role Client on the computer that connects, or choose another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of this computer does not allow passing your credentials on to the remote computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add WSMAN/ and the host name to the policy Allow Delegating Fresh Credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credentials were not passed on, because the identity of the remote computer could not be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair Kerberos or the certificate of its service, or add the computer to the policy Allow Delegating Fresh Credentials with NTLM-only Server Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default authentication is not allowed with an IP address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a user name and a password, and use HTTPS or add the address to TrustedHosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of the server could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name, the service principal name and the certificate; use TrustedHosts only if you are sure of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy, or a quota has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and try again; end shells that nobody needs any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has reached the largest number of shells at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End idle shells of this user, or raise Shell\MaxShellsPerUser on that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has reached the largest number of operations at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shell anew and end idle shells; restart WinRM on that computer only if nothing else helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user sends more requests than the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then work on fewer computers or shells at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is loaded up to the limit of its quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of users with shells at one time has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or raise Shell\MaxConcurrentUsers on that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has reached the largest number of shells for this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a shell of this user, or raise MaxShellsPerUser in the quotas of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of users for this plugin has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or raise MaxConcurrentUsers in the quotas of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of shells for this plugin has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End idle shells, or raise MaxShells in the quotas of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of operations for this plugin has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or raise the limit of operations in the quotas of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has reached the largest number of operations for this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or raise the limit of operations for each user in the quotas of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of commands in this shell has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a command of the shell, or raise MaxConcurrentCommandsPerShell in the quotas of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has too few free resources for this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End operations that are still running, or try again later; check the quotas of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host process of the shell could not start, or the firewall could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the detail below; check the user profile, the permissions and the virus scanner on that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation did not finish within the operation time-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the operation time-out; the server allows up to its MaxTimeoutms. While waiting for output this is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this resource URI or endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the configuration, the type of the shell, or the class and the namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell or the command no longer exists on the server, or the selectors do not fit the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, then open a new shell: the old one ended by its idle time-out or by a restart of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is already being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; refresh to see its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is already being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is already being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell was not set up, because the service was shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for WinRM or restart it, then open the shell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow remote shells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Shell\AllowRemoteShellAccess to true on that computer, or change its Group Policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists the commands of a shell only if the shell is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot list the commands of a shell by reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them as objects instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect the shell, or connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell cannot be disconnected: an older client made it, or its provider cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the shell instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell belongs to another client session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect with the session that created it, or connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is ending or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is connected to another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect it there, wait, or end the shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell was disconnected, but its streams were cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect and check the output; some of it may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is already disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; reconnect when you need the shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell is already connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; go on using the shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shell with this id already exists on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shell again with a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect the shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell could not start, because the RunAs account of the endpoint failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set RunAsUser and RunAsPassword again, and check that the policy Disallow WinRM from storing RunAs credentials is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This endpoint accepts only local connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another endpoint, or run Enable-PSSessionConfiguration on that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idle time-out of the shell is outside the allowed range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least 60 seconds and at most the MaxIdleTimeoutms of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session can no longer be used, for example because WinRM was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again; repeat the operation only if doing it twice is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is denied: the account has no right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another account, or give this one the right on the remote computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource does not fit the operation that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another operation, or check the resource URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the resource URI; this service may not have the function at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot process the filter of the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the text of the filter, its dialect and the resource URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is using the resource at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know the encoding of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the path: the service may speak another version of SOAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot deliver events in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another delivery mode for the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver refused the events and ended the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the receiver, then subscribe again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has nothing at this address or resource URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the resource URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for the service, or is encoded in a way that it does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the envelope size, ask for less at once, or use UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource is offline at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the events cannot process the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the filter and the options of the subscription, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this filter dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another dialect, or ask without a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not support filters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask without a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the events cannot use this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter, or subscribe without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot read or write a single part of this object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with the whole object instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not understand the form of the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the resource URI and selectors instead of the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error happened inside the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the detail below and the log of the service, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept an addressing header of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection and the resource URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmark of the subscription is damaged or has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe again without the bookmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the expiration time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another expiration time, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not understand the content of the subscription request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the options of the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept an option of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the names and values of the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of the operation is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the names and values of the parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML that was sent does not fit the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the namespace, the names and the order of the elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this resource URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the resource URI, its class and its namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selectors do not fit the resource, or what they name no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, then check the names and values of the selectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know the system that the request names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the system selector, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service misses an addressing header in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not understand a header that it has to understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out options that this service does not support, such as session options that only Windows knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver did not acknowledge the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe again without acknowledgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and try again; end shells and queries that nobody needs any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource could not be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the new name is free and that its keys are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the operation time-out and try again. While waiting for output this is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enumeration or the subscription cannot be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this kind of expiration time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the expiration time as a duration, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not support a feature that the request asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the option or the feature that the detail below names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service speaks another version of SOAP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows only the computers in which each of these words is found: in the name, the user, the transport, the state or the message.&lt;/p&gt;&lt;p&gt;&lt;b&gt;state:opened&lt;/b&gt;, &lt;b&gt;user:admin&lt;/b&gt;, &lt;b&gt;os:10.0&lt;/b&gt; and &lt;b&gt;error:denied&lt;/b&gt; look into one of them only.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>OS %1</source>
        <extracomment>%1: version of the operating system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack %1</source>
        <extracomment>%1: version of the WS-Management software.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WS-Management service answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <extracomment>%1 says what the service is, %2 how many milliseconds it took to answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>No value (nil), which is another thing than an empty one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Parts of the journal %1 are damaged. What it still tells is listed; look at the shells of your computers for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of open shells cannot be written: %1. After a crash the program would not know what it left at servers. Make room or check the rights on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Password needed: connect to it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was removed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Left Open at Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open at servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the servers which of them are still there, and changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends them at the servers, with whatever still runs in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to their computers, which asks for passwords that are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes them from this list without asking any server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the servers no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left: all that this program opened at servers is closed or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSMan Explorer opened these and did not see them closed, because it ended unexpectedly or the server did not answer. Until its idle time-out each counts against the quotas of its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k About All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k About Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget %n entry(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ended at the servers, and this program will not remind you of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftoversFlow</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time %n object(s) stayed open on %1.</source>
        <extracomment>%1: names of computers, or their number.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftoversModel</name>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: the server had ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer never came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading: what was left open, a shell or a subscription.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Heading: when it was opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <extracomment>Heading: whether it is still there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveObject</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>PowerShell&apos;s name of a state, as the next ones: of a connection, a session or a shell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogonAdvice</name>
    <message>
        <source>Basic takes only local accounts of a Windows server. For an account of a domain choose Negotiate or Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the account lives: %1\%2 for one of the server itself, DOMAIN\%2 or %2@domain for one of a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again. The account may also be locked, disabled, or have to change its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local administrator other than Administrator gets no rights over the network unless LocalAccountTokenFilterPolicy is 1 on the server, or the account is in Remote Management Users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has to be in Administrators or in Remote Management Users on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something between takes the HTTPS apart (a proxy, a load balancer), a server whose CbtHardeningLevel is Strict refuses. Connect without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over HTTP a server takes Basic only where AllowUnencrypted is set. Better choose HTTPS or Negotiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer %1; it offers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connection and choose Negotiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connection and choose Kerberos, with an account of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic would show the password to anyone on the way: use it over HTTPS only, or have Negotiate enabled on the server (winrm/config/service/auth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connection and choose Basic, with a local account of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Negotiate or Kerberos enabled on the server (winrm/config/service/auth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server maps the certificate to no account: check WSMan:\localhost\ClientCertificate there, and that its Auth\Certificate is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered line of a list: %1 is its number, %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Computer</source>
        <extracomment>A menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>A menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>Name of the toolbar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds one or many computers to the list and connects to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes all that this program opened on the selected computers. What others opened there is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to those of the selected computers that are not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>A command: asks the computers what they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the service on the selected computers to identify itself. Opens nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect A&amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes all that this program opened on the selected computers, then connects to them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the selected computers again and again until their service answers, then connects. Sends no password meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not wait for the next try to connect anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p Trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the tries to connect anew, and the waiting for a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Res&amp;ults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what came of the last action on several computers, by cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks step by step where a connection fails: name, ports, TLS, HTTP, authentication, rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a command shell on the selected computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes name, transport, user and options of the selected computer&apos;s connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Credent&amp;ials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses which credential set the selected computers use, or an account of their own. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentia&amp;ls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows, adds and changes the named accounts that several computers share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the selected computers from the list, as far as they are not connected. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows as text, with tabs between the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects all computers that the filter shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the filter box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets sessions and shells of the selected computers that are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left Open at Servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what this program opened at servers and did not see closed, and ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Orphans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at many computers for shells that were left behind, and ends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try De&amp;mo Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a few computers on this machine to try the program with, and connects to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limits and how many computers are connected at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the program. Asks before it leaves anything open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the toolbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>A part of the window that is shown or hidden.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the details of the selected computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <extracomment>A part of the window that is shown or hidden.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the list of what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the columns of the table as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About WSMan Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done on several computers yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEnumerationDialog</name>
    <message>
        <source>Fetch the first items with the first &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Enumeration on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource URI, or an alias of the winrm command with what follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: all instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WQL query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selectors</source>
        <extracomment>A kind of filter: names and values of keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>What an enumeration delivers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References: only what names each object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects with their references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the properties of the base class only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all their properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all (shallow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a message where the service can do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resource:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter te&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <extracomment>What an enumeration delivers: objects, references to them, or both.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Derived classes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items a &amp;page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enumerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind of filter to write one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSubscriptionDialog</name>
    <message>
        <source>New Subscription on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the level. A whole QueryList can stand here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the oldest event in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No heartbeat.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the computer says that it is alive while nothing happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event &amp;log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;XPath:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin:</source>
        <extracomment>With which events a subscription begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heartbeat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XPath chooses the events. Empty it to choose a level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrphanDialog</name>
    <message>
        <source>Find Orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells of the connections&apos; own users that are disconnected or that nobody has used for long were probably left behind. They count against the quotas until they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k at:</source>
        <extracomment>Before a choice of computers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan when &amp;unused for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected shell of the same user counts as an orphan from that time on; a disconnected one always does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all shells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows also shells that are no orphans, those of other users too, without checking them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the shells of all these computers anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected computer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All connected computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the servers no longer, and ends no more shells</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No computer is connected. Connect some and search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1: &quot;7 orphans&quot;, %2: &quot;5 computers&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;7 orphans on 5 computers.&quot;, %2: &quot;2 computers could not be read.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ending shells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading shells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %Ln…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the checked shells, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the shells to end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer and Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Heading: the address from which the shell was opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Heading: a time without use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: why a shell is probably forgotten.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrphanSearch</name>
    <message>
        <source>It is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it and search again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the password is for these computers and for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word for all of them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwo&amp;rd of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change it &amp;for all of “%1” (%n computer(s))</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The password of a credential set is remembered for the whole set only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;agnose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all that is known of this problem as text. It holds no passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look step by step where it fails: name, ports, TLS, HTTP, authentication, rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication offered:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected computers have a problem.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one of them to see all that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication offered: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved computers in %1 cannot be read: %2 Changes are not saved until that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of WSMan Explorer. It is left as it is; computers that you add now are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of saved computers, %1, is damaged and cannot be moved aside. Changes are not saved until it is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of saved computers was damaged. It was kept as %1; the list starts empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computers are not saved: %1 must not be overwritten. Move it away, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computers could not be saved: %1. What was saved before is untouched. Make room or check the rights on %2; the next change saves again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n computer(s) and quit?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shells that stay open count against the quota of their computer until its idle time-out ends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect and Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit &amp;Without Disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Always disconnect without asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a quota limits, %2: &quot;3 of 30&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaReading</name>
    <message>
        <source>The configuration of that computer does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of this connection may not read the configuration of that computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota %1</source>
        <extracomment>%1: the name of a quota, &quot;MaxShellsPerUser&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of unknown</source>
        <extracomment>How much is used of a quota that could not be read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>How much is used of what has no limit: &quot;3, unlimited&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a quota is used: &quot;3 of 30&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>What a quota limits: how many users may have shells.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell of this user</source>
        <extracomment>The PowerShell sessions of the connection&apos;s own user.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconnector</name>
    <message>
        <source>Connecting anew (try %1 of %2)…</source>
        <extracomment>%1: number of this try, %2: how many there will be.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1 s (%2 of %3). %4</source>
        <extracomment>%1: seconds, %2: number of that try, %3: how many there will be, %4: why the connection broke, a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Gave up after %n tries.</source>
        <extracomment>%1: what went wrong at last, a sentence.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteObject</name>
    <message>
        <source>The server had ended it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: what the window shows, %2: the name of a computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Accessible name of a table of results.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the rows in which this text is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, each a line with tabs between its cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the rows to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends it on the computer; what has come stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended. The rows stay until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <extracomment>%1: what the system says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFeedback</name>
    <message>
        <source>Show &amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunInquiry</name>
    <message>
        <source>%1: %2 Go on with the other computers?</source>
        <extracomment>%1: name of a computer, %2: what failed there, a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1. Go on with the others?</source>
        <extracomment>%1: what they failed with, &quot;Cannot connect&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on, and does not ask for this cause again in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it once more on the computers that failed with this cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts no more computers; what is under way ends by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunMessage</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: a number of computers, %2: what they failed with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 computers could not be connected: %3.</source>
        <extracomment>%1 and %2: numbers, %3: causes with their numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 computers could not be connected anew: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 computers did not confirm that everything on them is closed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 computers failed the test: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n computer(s) were not started.</source>
        <extracomment>%1: a sentence about those that failed, %n: those that were left out because the run was stopped.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results of Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of Disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1 · %2 done · %3 failed</source>
        <extracomment>%1: time of day, %2 and %3: numbers of computers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 not started</source>
        <extracomment>%1: &quot;Started 9:30 · 5 done · 1 failed&quot;, %2: number of computers that were left out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>The next five are PowerShell&apos;s error actions: what a failure does to the other computers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue Si&amp;lently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go on, and the failures are told at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more computers are started after the first failure; those under way go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go on, and nothing is told; the list of results has the failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go on, and the failures are not even in the list of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked once for each cause: go on, try again, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>In a progress bar; %v and %m are replaced by the numbers: &quot;9 of 12&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts no more of them, and stops waiting for those that are under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: what is being done (&quot;Connecting&quot;), %n: how many failed so far.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>Several things are under way, for example connecting some computers and testing others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunResultsDialog</name>
    <message>
        <source>Results by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected results, or all when none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the selected results, or all when none is selected, to a CSV or JSON file. No passwords are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cause or computers. Those that were removed from the list cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the same once more on the selected computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects these computers in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <extracomment>%1: what the system says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunResultsModel</name>
    <message numerus="yes">
        <source>%n computer(s): done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1</source>
        <extracomment>%1: the cause of a failure, &quot;Cannot connect&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Lost with the connection; the server may keep it until its idle time-out. %1</source>
        <extracomment>%1: why the connection broke, a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, last %2, some were lost</source>
        <extracomment>%1: number of events, %2: a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <extracomment>%1: days, %2: hours, %3: minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <source>&amp;Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell With &amp;Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enumeration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubscription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opens a command shell on %Ln computer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connected computer: the results of one are shown at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists instances of a resource in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the events of a log as they happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet. Reconnect opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a shell, an enumeration or a subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all that is closed or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTreeModel</name>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>bytes received, bytes sent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message bodies: %1 bytes received, %2 bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WS-Management session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enumeration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>&amp;End</source>
        <extracomment>Ends what is selected at the computer: a shell, a command, an enumeration, a subscription.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send Ctrl-C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Resul&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State &amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the command makes of it comes as output and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command does not run any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings its window to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window was closed, and the results went with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id by which the computer knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no id yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something open inside a session. A session is closed by Disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends each of them on the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the shell on the computer, and what runs in it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminates the command, whatever it is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches no more items and releases the enumeration on the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the subscription on the computer; no more events come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of settings: the language, and what happens at start and end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start of WSMan Explorer on. Dates and numbers follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect at the start to what was connected at the last &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask before quitting while something is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <extracomment>Before a number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between checks of an open connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections that are silent are asked so often whether they are still there. Those that do not answer become Broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a&amp;new:</source>
        <extracomment>Before a number of tries.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries to connect anew after a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times</source>
        <extracomment>Behind a number of tries.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ithin:</source>
        <extracomment>Before a number of seconds: the tries are spread over this time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time over which these tries are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that broke by itself is tried again with growing pauses; not after a refused user or certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for a computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to wait for a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Wait for This Computer asks until it gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open:</source>
        <extracomment>A time limit: for connecting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit for opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that has not been opened by then becomes Broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close:</source>
        <extracomment>A time limit: for disconnecting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit for closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect waits so long for the computer to confirm. Then the connection is closed all the same, and what was not confirmed is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <extracomment>A time limit: for tests.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that has not answered a test by then counts as not reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;same time:</source>
        <extracomment>Before a number of computers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many computers are connected, disconnected or tested at once; the others wait. A large number can overload the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one &amp;fails:</source>
        <extracomment>What happens to the other computers when an action fails on one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one computer fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Open connections are not checked.
----------
Connections that broke are not connected anew.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it answers</source>
        <extracomment>Waits for a computer without an end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language (%1)</source>
        <extracomment>The first of the languages to choose from. %1: the name of the system&apos;s language in itself, &quot;Deutsch&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The server has ended it, by its idle time-out, a limit or a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the server opened it; it may keep it until its idle time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may keep it until its idle time-out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>Its shell has ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may run until its shell ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellsColumns</name>
    <message>
        <source>Whose</source>
        <extracomment>Heading: whether a shell is ours, of the same user, or of another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this program or its user opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Heading: the address from which the shell was opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address from which it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading: cmd or PowerShell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cmd, or the name of the PowerShell endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a client is connected to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Heading: a time without use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long nobody has used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its idle time-out ends it if nobody uses it: idle time-out less idle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Heading: how long a shell has been open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it has been open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many processes run in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ShellId, by which the server knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the process at the server that hosts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that time without use the server ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest Idle Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest that a client may ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>Heading: names of input streams.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Heading: names of output streams.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>Heading: language of the messages in a shell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the profile of its user was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffering</source>
        <extracomment>Heading: WS-Man&apos;s BufferMode of the output.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to its output while no client is connected: Block or Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading: what became of ending a shell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of ending it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellsModel</name>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command runs in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <extracomment>%1: why a shell was not ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unless somebody uses it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say when it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its commands…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellsPage</name>
    <message>
        <source>Shells on &amp;This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the shells in which each of these words is found, in whatever column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n shell(s) ended, the others were left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fin&amp;d Orphans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one computer to see all shells on it. Find Orphans looks at many computers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a computer to see all shells on it, whoever opened them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being connected or disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it to see all shells on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shells of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service on %1 has no shells. Only Windows Remote Management has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of this connection may not list the shells of %1. Connect with an account of its Administrators group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shells of %1 could not be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending shells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends no more of them; those that are under way may end all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not up to date. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads shells and quotas anew (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one computer that is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends %n shell(s) at the server, after a question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the shells to end in the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellsProgress</name>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>In a progress bar; %v and %m are replaced by the numbers: &quot;9 of 12&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellsQuestion</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;(%2)</source>
        <extracomment>A user and how many shells are his: &quot;CONTOSOeve (7)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>End Shells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>End also %n that this program is &amp;using</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using all of them. End them nevertheless?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever runs in them is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>End %1 of %2 on %3?</source>
        <extracomment>%1: &quot;12 shells&quot;, %2: &quot;3 users&quot;, %3: &quot;5 computers&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>End %1 of %2?</source>
        <extracomment>%1: &quot;12 shells&quot;, %2: &quot;3 users&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of %1.
Whatever runs in them is stopped.</source>
        <extracomment>%1: users with the number of their shells, &quot;CONTOSOeve (7), CONTOSO<byte value="x7"/>nn (5)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellsText</name>
    <message>
        <source>Ours, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan?</source>
        <extracomment>A shell that was probably forgotten.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>A shell that this program opened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other user</source>
        <extracomment>A shell of another user.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s own user opened it elsewhere or earlier, and it was probably left behind. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s own user opened it, but not with this program in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program opened it and counts it as closed; the server still lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program opened it and is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected, unused for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <extracomment>%1: a number of days, %2: hours, minutes and seconds: &quot;3 d 01:04:09&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellsView</name>
    <message>
        <source>Shells on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateHistoryPopup</name>
    <message>
        <source>History of states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>the change from one state to another</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusSummary</name>
    <message numerus="yes">
        <source>%n opened</source>
        <extracomment>How many computers are in a state, as the next ones: &quot;2 opened, 1 broken&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnecting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list: &quot;2 opened, 1 closing&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;7 computers&quot;, %2: &quot;2 opened, 1 closing&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many computers the filter shows.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many computers are selected.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  ·  </source>
        <extracomment>Between the parts of the status bar: &quot;7 computers: 2 opened · 3 selected&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>The server has ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by the server; it ends there when it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may go on there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionInput</name>
    <message>
        <source>The query list is no correct XML: %1</source>
        <extracomment>%1: what an XML reader says, not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of an event log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket or a quotation mark is not closed in the XPath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XPath of the event log begins with *, as in *[System[EventID=7036]].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionWindow</name>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event as XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see it as XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, the last at %2. Scroll to the end to follow.</source>
        <extracomment>%1: a number, %2: a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events, the last at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer says that it lost events. Narrow the subscription to get all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last %1 events are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>A server does not list its subscriptions; this one ends by itself when it is not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestPanel</name>
    <message>
        <source>The test is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>A number of minutes; stands behind what happened: &quot;Connected · 4 min ago&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>A number of hours.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A date: &quot;Connected · on 3/14/26&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>No encrypted connection with your certificate could be made on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer may not trust the issuer of your certificate, or the port may serve HTTP. Check both, and the TLS versions of the listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection could be made on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may serve HTTP: choose transport HTTP or another port. Otherwise check the listener&apos;s certificate and its TLS versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on port %1 does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may serve HTTPS: choose transport HTTPS. Otherwise check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens each time, the port may serve HTTPS, or something on the way cuts the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer may not trust the issuer of your certificate: put it among its trusted ones. Otherwise look for a firewall or proxy on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens each time, look for a firewall or proxy on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer closed the connection before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the WinRM service runs there (winrm quickconfig).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the computer is running and that its firewall lets the port through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: with Basic over HTTP anyone on the way could read the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose transport HTTPS, or allow unencrypted traffic for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password and connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever looks after the computer whether it was renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Compare its fingerprint with the computer&apos;s own, then trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with an error that it does not explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends the request to another address, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of a WS-Man answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not a WS-Man answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and path (wsman), and whether a proxy or another web server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was thrown away. Connect again; if it comes back, look for a proxy that mixes up answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than %1 and was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a WS-Man service answers on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the client certificate, %1, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file with certificate and key, or a PKCS#12 file (.pfx, .p12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no private key for the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate together with its private key; in PEM append the key to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the file and connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open the private key in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the file; it is not that of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: its password is wrong, or its encryption (RC2) is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the password is right, export the certificate again with AES256-SHA256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate with the chosen thumbprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the thumbprint with those in the details, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate in %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new one from whoever issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate in %1 is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not take %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows takes Basic over HTTP only with AllowUnencrypted=true and Basic=true. Choose Negotiate, or HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those that it offers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer did not accept your certificate: it maps no user to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the computer, set Service\Auth\Certificate to true, map the certificate to a local user under ClientCertificate, and put its issuer among the trusted ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name %1 or its password was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or connect without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not accept its user name or its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name and the password of the proxy; they are not those of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before the way was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the kind of the proxy (HTTP or SOCKS 5) and its port, and whether it lets this port of the computer through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its host and port, or connect without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its host and port, and whether it lets this port of the computer through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 could not open the way to the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the proxy may reach this port of the computer, and its kind (HTTP or SOCKS 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(as the system names it)</source>
        <extracomment>In the place of the name of a proxy: &quot;The proxy (as the system names it) refused the connection.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connection and enter user and password, or log on to Windows with an account of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a ticket with kinit (klist shows what is there), or edit the connection and enter user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again. If it comes back, log off and on, or edit the connection and enter user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new one with kinit, or edit the connection and enter user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Kerberos ticket of yours to ask for %1, and no password was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller did not accept the user name or the password, so there is no ticket for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both. For Kerberos the user is written as user@REALM, with the full name of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Kerberos ticket has expired, so there is none for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks differ too much for a Kerberos ticket for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the time and the time zone of this computer, the server and the domain controller; they may differ by five minutes. Set the wrong clock by the domain&apos;s time (on Windows: w32tm /resync), then get a new ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication for %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details, and try another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller knows no service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the full name of the computer as the domain has it. Another service or host can be set in the session options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain controller is known for the realm, so there is no ticket for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the realm in user@REALM (the full name of the domain in capitals), the DNS server and krb5.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain controller can be reached, so there is no ticket for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the VPN (Kerberos uses port 88), or use NTLM with a local account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication broke off: the server&apos;s part of it is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the name leads to the right computer and that no proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed answer was changed, cut off or sent twice, and was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again. If it comes back, something between changes the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM is not available on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Linux: the package gss-ntlmssp), or choose another authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a Kerberos ticket for %1 nor NTLM can be had for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Kerberos write the user as user@REALM; NTLM needs the package gss-ntlmssp on Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos needs a name: connect by the name of the computer instead of its address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCredentialsDialog</name>
    <message>
        <source>Use Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Credentials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds and changes credential sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What shall %n computer(s) sign in with? Those that are connected use it the next time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A credential set to choose. %1: its name, %2: its user.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no credential sets yet. Add one by Manage Credentials.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Start with the demo computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --demo: work through the demo without a user, print each change of state, and save pictures of the window in &lt;folder&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to computers over WS-Management (WinRM), see what is open there, and close it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
