<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About WSMan Explorer</source>
        <translation>À propos de WSMan Explorer</translation>
    </message>
    <message>
        <source>WSMan Explorer %1</source>
        <extracomment>%1: version number.</extracomment>
        <translation>WSMan Explorer %1</translation>
    </message>
    <message>
        <source>Connects to computers over WS-Management (WinRM), shows what is open there, and closes it.

Free software under the MIT licence.</source>
        <translation>Se connecte à des ordinateurs via WS-Management (WinRM), montre ce qui y est ouvert et le ferme.

Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>whoever is logged in here, by the Kerberos ticket that is there</source>
        <translation>l’utilisateur qui a ouvert la session ici, avec le ticket Kerberos présent</translation>
    </message>
    <message>
        <source>%1 (domain account)</source>
        <translation>%1 (compte de domaine)</translation>
    </message>
    <message>
        <source>%1 (local account of the server)</source>
        <translation>%1 (compte local du serveur)</translation>
    </message>
    <message>
        <source>%1 (user principal name)</source>
        <translation>%1 (nom d’utilisateur principal)</translation>
    </message>
    <message>
        <source>%1 (without domain or computer)</source>
        <translation>%1 (sans domaine ni ordinateur)</translation>
    </message>
</context>
<context>
    <name>ActionRules</name>
    <message>
        <source>None of the selected computers is connected.</source>
        <translation>Aucun des ordinateurs sélectionnés n’est connecté.</translation>
    </message>
    <message>
        <source>Stops waiting for the server. What it has not confirmed by now may stay open there.</source>
        <translation>N’attend plus le serveur. Ce qu’il n’a pas encore confirmé peut y rester ouvert.</translation>
    </message>
    <message>
        <source>All of the selected computers are connected. Disconnect them before you connect them anew.</source>
        <translation>Tous les ordinateurs sélectionnés sont connectés. Déconnectez-les avant de les connecter à nouveau.</translation>
    </message>
    <message>
        <source>%1 is still being disconnected. Wait until it is closed, or disconnect it a second time to stop waiting.</source>
        <translation>%1 est encore en cours de déconnexion. Attendez la fermeture, ou déconnectez-le une seconde fois pour ne plus attendre.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you connect it anew.</source>
        <translation>%1 est connecté. Déconnectez-le avant de le connecter à nouveau.</translation>
    </message>
    <message>
        <source>None of the selected computers is connected. Use Reconnect to connect.</source>
        <translation>Aucun des ordinateurs sélectionnés n’est connecté. Utilisez Reconnecter pour les connecter.</translation>
    </message>
    <message>
        <source>The test is running. Its result will stand in the row.</source>
        <translation>Le test est en cours. Son résultat s’affichera sur la ligne.</translation>
    </message>
    <message>
        <source>It is tried again by itself already. Stop trying, then wait for the computer.</source>
        <translation>De nouvelles tentatives ont déjà lieu automatiquement. Arrêtez-les, puis attendez l’ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to wait for, as the selected computers are connected.</source>
        <translation>Il n’y a rien à attendre&#xa0;: les ordinateurs sélectionnés sont connectés.</translation>
    </message>
    <message>
        <source>None of the selected computers waits for a further try. Use Reconnect to connect.</source>
        <translation>Aucun des ordinateurs sélectionnés n’attend de nouvelle tentative. Utilisez Reconnecter pour les connecter.</translation>
    </message>
    <message>
        <source>None of the selected computers is being tried again.</source>
        <translation>Aucun des ordinateurs sélectionnés ne fait l’objet de nouvelles tentatives.</translation>
    </message>
    <message>
        <source>Select only one computer to diagnose it.</source>
        <translation>Sélectionnez un seul ordinateur pour le diagnostiquer.</translation>
    </message>
    <message>
        <source>None of the selected computers is connected. Connect one of them before you open a shell.</source>
        <translation>Aucun des ordinateurs sélectionnés n’est connecté. Connectez-en un avant d’ouvrir un shell.</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it before you open a shell on it.</source>
        <translation>%1 n’est pas connecté. Connectez-le avant d’y ouvrir un shell.</translation>
    </message>
    <message>
        <source>Select only one computer to edit its connection.</source>
        <translation>Sélectionnez un seul ordinateur pour modifier sa connexion.</translation>
    </message>
    <message>
        <source>The connection of this computer cannot be edited. Connect to it by its name instead.</source>
        <translation>La connexion de cet ordinateur n’est pas modifiable. Connectez-vous plutôt à lui par son nom.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you edit its connection.</source>
        <translation>%1 est connecté. Déconnectez-le avant de modifier sa connexion.</translation>
    </message>
    <message>
        <source>This computer needs no credentials. Connect to it by its name to sign in with an account.</source>
        <translation>Cet ordinateur n’a pas besoin d’informations d’identification. Connectez-vous à lui par son nom pour utiliser un compte.</translation>
    </message>
    <message>
        <source>All of the selected computers are connected. Disconnect them before you remove them.</source>
        <translation>Tous les ordinateurs sélectionnés sont connectés. Déconnectez-les avant de les supprimer.</translation>
    </message>
    <message>
        <source>This computer always stays in the list. Choose another computer.</source>
        <translation>Cet ordinateur reste toujours dans la liste. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it before you remove it.</source>
        <translation>%1 est connecté. Déconnectez-le avant de le supprimer.</translation>
    </message>
    <message>
        <source>There is no closed session to clear.</source>
        <translation>Il n’y a aucune session fermée à effacer.</translation>
    </message>
    <message>
        <source>Select a computer in the table.</source>
        <translation>Sélectionnez un ordinateur dans le tableau.</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Before a box with the kinds of entries: &quot;Show: Warnings and errors&quot;.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Entrées à afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown where none is selected</source>
        <translation>Copie les lignes sélectionnées, ou toutes celles affichées si aucune n’est sélectionnée</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>A button that empties the list.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forgets all entries</source>
        <translation>Oublie toutes les entrées</translation>
    </message>
</context>
<context>
    <name>ActivityLog</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Shell %1</source>
        <translation>Shell %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Enumeration %1</source>
        <translation>Énumération %1</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an object such as &quot;Shell cmd&quot;, %2: what happened to it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Verbose</source>
        <extracomment>The next five are the names of PowerShell&apos;s streams.</extracomment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Debug and above</source>
        <translation>Débogage et plus</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information et plus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs uniquement</translation>
    </message>
</context>
<context>
    <name>AuthenticationText</name>
    <message>
        <source>None</source>
        <extracomment>Authentication: none. The others are the names of schemes, as Windows has them.</extracomment>
        <translation>Aucune</translation>
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
        <translation>Certificat</translation>
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
        <translation>Certificat différent de celui approuvé</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non approuvé</translation>
    </message>
    <message>
        <source>No encrypted connection</source>
        <translation>Pas de connexion chiffrée</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>The service answered with an error</source>
        <translation>Le service a répondu par une erreur</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Connexion impossible</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>User name or password not accepted</source>
        <translation>Nom d’utilisateur ou mot de passe refusé</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Échec de l’authentification</translation>
    </message>
    <message>
        <source>Not a WS-Man answer</source>
        <translation>Pas une réponse WS-Man</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>CertificateChooser</name>
    <message>
        <source>%1, until %2, %3…</source>
        <extracomment>A certificate to choose. %1: whom it was issued to, %2: a date, %3: the beginning of its thumbprint.</extracomment>
        <translation>%1, jusqu’au %2, %3…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>PEM with certificate and key in one file, or PKCS#12 (.pfx, .p12)</source>
        <translation>PEM avec certificat et clé dans un même fichier, ou PKCS#12 (.pfx, .p12)</translation>
    </message>
    <message>
        <source>certificate.pfx</source>
        <translation>certificat.pfx</translation>
    </message>
    <message>
        <source>Choose the file of the certificate</source>
        <translation>Choisir le fichier du certificat</translation>
    </message>
    <message>
        <source>Certificate of the file</source>
        <translation>Certificat du fichier</translation>
    </message>
    <message>
        <source>The file holds several certificates; this one is shown to the server</source>
        <translation>Le fichier contient plusieurs certificats&#xa0;; celui-ci est présenté au serveur</translation>
    </message>
    <message>
        <source>Choose a Certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.pfx *.p12)</source>
        <translation>Certificats (*.pem *.crt *.cer *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>CertificateFile</name>
    <message>
        <source>The file cannot be read: %1. Choose another one.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. Choose one in PEM or PKCS#12 form.</source>
        <translation>Ce fichier ne contient aucun certificat. Choisissez-en un au format PEM ou PKCS#12.</translation>
    </message>
    <message>
        <source>Enter the password of the key to see what is in the file.</source>
        <translation>Entrez le mot de passe de la clé pour voir le contenu du fichier.</translation>
    </message>
    <message>
        <source>The password of the key does not open this file. Enter another one, or choose another file.</source>
        <translation>Le mot de passe de la clé n’ouvre pas ce fichier. Entrez-en un autre, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no private key in this file, so it cannot prove anything. Choose one with certificate and key.</source>
        <translation>Ce fichier ne contient aucune clé privée et ne peut donc rien prouver. Choisissez-en un avec certificat et clé.</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1, also for %2</source>
        <extracomment>the name that a certificate was made for, and its other names</extracomment>
        <translation>%1, et aussi pour %2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>lui-même (auto-signé)</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Before the dates of a certificate: &quot;Valid: 1/1/26 to 1/1/27&quot;.</extracomment>
        <translation>Valide</translation>
    </message>
    <message>
        <source>I have chec&amp;ked the new certificate with the administrator</source>
        <translation>&amp;J’ai vérifié le nouveau certificat auprès de l’administrateur</translation>
    </message>
    <message>
        <source>SHA-256 that you trusted:</source>
        <translation>SHA-256 que vous avez approuvé&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256 that it has now:</source>
        <translation>SHA-256 actuel&#xa0;:</translation>
    </message>
    <message>
        <source>Either the certificate was renewed, or someone between here and the computer shows one of their own to read the password. Do not go on before you know which.</source>
        <translation>Soit le certificat a été renouvelé, soit quelqu’un, entre ici et l’ordinateur, présente le sien pour lire le mot de passe. Ne continuez pas avant de savoir ce qu’il en est.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Approuver le nouveau certificat</translation>
    </message>
    <message>
        <source>Only after you have checked it with whoever looks after the computer</source>
        <translation>Seulement après l’avoir vérifié auprès du responsable de l’ordinateur</translation>
    </message>
    <message>
        <source>From now on only this certificate is taken for this connection</source>
        <translation>Désormais, seul ce certificat est accepté pour cette connexion</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of a fact about a certificate, such as &quot;Issued by&quot;</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Trusted until now: %1</source>
        <translation>Approuvé jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trusted fingerprint, SHA-256</source>
        <translation>SHA-256 approuvé</translation>
    </message>
    <message>
        <source>Present fingerprint, SHA-256</source>
        <translation>SHA-256 présenté</translation>
    </message>
</context>
<context>
    <name>ComputerName</name>
    <message>
        <source>Enter the name or address of a computer.</source>
        <translation>Entrez le nom ou l’adresse d’un ordinateur.</translation>
    </message>
    <message>
        <source>“%1” has a space inside. Put several computers on lines of their own, or between commas.</source>
        <translation>«&#xa0;%1&#xa0;» contient un espace. Indiquez chaque ordinateur sur sa propre ligne, ou séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>“%1” is a whole URI. Take it as such, or enter the name alone.</source>
        <translation>«&#xa0;%1&#xa0;» est un URI complet. Utilisez-le comme tel, ou entrez seulement le nom.</translation>
    </message>
    <message>
        <source>“%1” ends with a port. Enter the port in its own field.</source>
        <translation>«&#xa0;%1&#xa0;» se termine par un port. Entrez le port dans son propre champ.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name or address of a computer. Check the spelling.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom ni l’adresse d’un ordinateur. Vérifiez l’orthographe.</translation>
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
            <numerusform>Attente d’une réponse de l’ordinateur&#xa0;: %n demande en %1.</numerusform>
            <numerusform>Attente d’une réponse de l’ordinateur&#xa0;: %n demandes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer did not answer within %1 s. Check that it runs, then wait again.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>L’ordinateur n’a pas répondu en %1 s. Vérifiez qu’il fonctionne, puis attendez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ConnectAccount</name>
    <message>
        <source>An account of its own</source>
        <translation>Un compte propre à la connexion</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>Vide&#xa0;: celui qui est connu</translation>
    </message>
    <message>
        <source>Key pass&amp;word:</source>
        <translation>Mot de p&amp;asse de la clé&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot de p&amp;asse&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The user of the credential set. Change it by Credentials in the menu Computer.</source>
        <translation>L’utilisateur du jeu d’identification. Modifiez-le par Informations d’identification dans le menu Ordinateur.</translation>
    </message>
    <message>
        <source>DOMAIN\user, user@domain or user</source>
        <translation>DOMAINE\utilisateur, utilisateur@domaine ou utilisateur</translation>
    </message>
    <message>
        <source>The password of this set is not known. The row will ask for it, or enter it by Credentials in the menu Computer.</source>
        <translation>Le mot de passe de ce jeu n’est pas connu. La ligne le demandera, ou entrez-le par Informations d’identification dans le menu Ordinateur.</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password of the proxy</source>
        <translation>&amp;Mémoriser le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Remem&amp;ber the passwords</source>
        <translation>&amp;Mémoriser les mots de passe</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>&amp;Mémoriser le mot de passe</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>Dans le magasin de mots de passe de ce système, pour les prochaines exécutions de ce programme</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to Computers</source>
        <translation>Se connecter à des ordinateurs</translation>
    </message>
    <message>
        <source>Co&amp;mputers:</source>
        <translation>&amp;Ordinateurs&#xa0;:</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>server01.contoso.com</source>
        <translation>serveur01.contoso.com</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address that will be connected to</source>
        <translation>Adresse à laquelle se connecter</translation>
    </message>
    <message>
        <source>Transport:</source>
        <translation>Transport&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>HTTP&amp;S</source>
        <translation>HTTP&amp;S</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the usual port of the transport</source>
        <translation>Vide&#xa0;: le port habituel du transport</translation>
    </message>
    <message>
        <source>P&amp;ath:</source>
        <translation>Ch&amp;emin&#xa0;:</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The part of the address behind the port. Empty: wsman</source>
        <translation>La partie de l’adresse après le port. Vide&#xa0;: wsman</translation>
    </message>
    <message>
        <source>A&amp;uthentication:</source>
        <translation>A&amp;uthentification&#xa0;:</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Cre&amp;dentials:</source>
        <translation>I&amp;dentification&#xa0;:</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>An account of this connection alone, or a named set that several computers share. Sets are made by Credentials in the menu Computer.</source>
        <translation>Un compte propre à cette connexion, ou un jeu nommé que plusieurs ordinateurs partagent. Les jeux se créent par Informations d’identification dans le menu Ordinateur.</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificat&#xa0;:</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>Uti&amp;lisateur&#xa0;:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot de p&amp;asse&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept for this run, or in the password store where it is to be remembered; never in a file</source>
        <translation>Conservé pour cette exécution, ou dans le magasin de mots de passe s’il faut le mémoriser&#xa0;; jamais dans un fichier</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Aff&amp;icher</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>&amp;Mémoriser le mot de passe</translation>
    </message>
    <message>
        <source>Allow unencr&amp;ypted traffic for this connection</source>
        <translation>Autoriser le tra&amp;fic non chiffré pour cette connexion</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <extracomment>A name for the computer that the table shows instead of its own.</extracomment>
        <translation>Éti&amp;quette&#xa0;:</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Optional: what the table shows instead of the name</source>
        <translation>Facultatif&#xa0;: ce que le tableau affiche à la place du nom</translation>
    </message>
    <message>
        <source>Sessio&amp;n options</source>
        <translation>Optio&amp;ns de session</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>A button: asks the computer what it is.</extracomment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Co&amp;mputer:</source>
        <translation>&amp;Ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Save and &amp;Connect</source>
        <translation>Enregistrer et &amp;connecter</translation>
    </message>
    <message>
        <source>Only one computer can be given a label</source>
        <translation>Une étiquette ne peut être donnée qu’à un seul ordinateur</translation>
    </message>
    <message>
        <source>Hide the session options</source>
        <translation>Masquer les options de session</translation>
    </message>
    <message>
        <source>Show the session options</source>
        <translation>Afficher les options de session</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>The keys that press the Connect button from every field</extracomment>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ask the first computer what it is, without opening anything</source>
        <translation>Demander au premier ordinateur ce qu’il est, sans rien ouvrir</translation>
    </message>
    <message>
        <source>Ask the computer what it is, without opening anything</source>
        <translation>Demander à l’ordinateur ce qu’il est, sans rien ouvrir</translation>
    </message>
</context>
<context>
    <name>ConnectFlow</name>
    <message>
        <source>%1 was not changed, as it is connected. Disconnect it and try again.</source>
        <translation>%1 n’a pas été modifié, car il est connecté. Déconnectez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 was not changed, as another row leads to the same service already. Use that row.</source>
        <translation>%1 n’a pas été modifié, car une autre ligne mène déjà au même service. Utilisez cette ligne.</translation>
    </message>
</context>
<context>
    <name>ConnectInput</name>
    <message>
        <source>Enter the name or the address of a computer.</source>
        <translation>Entrez le nom ou l’adresse d’un ordinateur.</translation>
    </message>
    <message>
        <source>This connection leads to one computer. Enter only one here.</source>
        <translation>Cette connexion mène à un seul ordinateur. N’en entrez qu’un ici.</translation>
    </message>
    <message>
        <source>Another row of the list leads there already. Change the computer, the port, the path or the user.</source>
        <translation>Une autre ligne de la liste y mène déjà. Changez l’ordinateur, le port, le chemin ou l’utilisateur.</translation>
    </message>
    <message>
        <source>%1 is connected already. Disconnect it first, or enter another user.</source>
        <translation>%1 est déjà connecté. Déconnectez-le d’abord, ou entrez un autre utilisateur.</translation>
    </message>
    <message>
        <source>All of these computers are connected already.</source>
        <translation>Tous ces ordinateurs sont déjà connectés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are no computer names: %1</source>
        <extracomment>%1 is a list of what was typed, such as &quot;a b, c/d, …&quot;</extracomment>
        <translation>
            <numerusform>%Ln entrée n’est pas un nom d’ordinateur&#xa0;: %1</numerusform>
            <numerusform>%Ln entrées ne sont pas des noms d’ordinateur&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One computer was entered twice; it counts once.</source>
        <translation>Un ordinateur a été entré deux fois&#xa0;; il ne compte qu’une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are repetitions; each computer counts once.</source>
        <translation>
            <numerusform>%Ln entrée est une répétition&#xa0;; chaque ordinateur ne compte qu’une fois.</numerusform>
            <numerusform>%Ln entrées sont des répétitions&#xa0;; chaque ordinateur ne compte qu’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the list already; it will be reconnected with these settings.</source>
        <translation>%1 est déjà dans la liste&#xa0;; il sera reconnecté avec ces paramètres.</translation>
    </message>
    <message>
        <source>One of them is in the list already; it will be reconnected with these settings.</source>
        <translation>L’un d’eux est déjà dans la liste&#xa0;; il sera reconnecté avec ces paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in the list already; they will be reconnected with these settings.</source>
        <translation>
            <numerusform>%Ln d’entre eux est déjà dans la liste&#xa0;; il sera reconnecté avec ces paramètres.</numerusform>
            <numerusform>%Ln d’entre eux sont déjà dans la liste&#xa0;; ils seront reconnectés avec ces paramètres.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is connected already and stays as it is.</source>
        <translation>L’un d’eux est déjà connecté et reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are connected already and stay as they are.</source>
        <translation>
            <numerusform>%Ln d’entre eux est déjà connecté et reste tel quel.</numerusform>
            <numerusform>%Ln d’entre eux sont déjà connectés et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port 5985 usually serves HTTP; HTTPS is usually on 5986.</source>
        <translation>Le port 5985 sert généralement à HTTP&#xa0;; HTTPS utilise généralement le port 5986.</translation>
    </message>
    <message>
        <source>Port 5986 usually serves HTTPS; HTTP is usually on 5985.</source>
        <translation>Le port 5986 sert généralement à HTTPS&#xa0;; HTTP utilise généralement le port 5985.</translation>
    </message>
    <message>
        <source>Without authentication a service says what it is and no more.</source>
        <translation>Sans authentification, un service dit ce qu’il est et rien de plus.</translation>
    </message>
    <message>
        <source>Kerberos where possible, else NTLM. Without a user your ticket is taken.</source>
        <translation>Kerberos si possible, sinon NTLM. Sans utilisateur, votre ticket est utilisé.</translation>
    </message>
    <message>
        <source>Connect by the computer&apos;s full name. The user is user@REALM; without one your ticket is taken.</source>
        <translation>Connectez-vous par le nom complet de l’ordinateur. L’utilisateur s’écrit utilisateur@REALM&#xa0;; sans utilisateur, votre ticket est utilisé.</translation>
    </message>
    <message>
        <source>NTLM does not prove that the computer is the right one. Prefer Negotiate, or HTTPS.</source>
        <translation>NTLM ne prouve pas que l’ordinateur est le bon. Préférez Negotiate ou HTTPS.</translation>
    </message>
    <message>
        <source>The certificate is shown within TLS, so it needs HTTPS; the server maps it to a user.</source>
        <translation>Le certificat est présenté dans TLS et nécessite donc HTTPS&#xa0;; le serveur l’associe à un utilisateur.</translation>
    </message>
    <message>
        <source>The password itself goes to the server, which may use it towards other computers.</source>
        <translation>Le mot de passe lui-même est transmis au serveur, qui peut l’utiliser auprès d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>With Basic, Windows takes accounts of the computer itself, not those of a domain.</source>
        <translation>Avec Basic, Windows accepte les comptes de l’ordinateur lui-même, pas ceux d’un domaine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers: %1</source>
        <extracomment>%1 is a list of URIs</extracomment>
        <translation>
            <numerusform>%Ln ordinateur&#xa0;: %1</numerusform>
            <numerusform>%Ln ordinateurs&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Take it as a URI</source>
        <translation>L’utiliser comme URI</translation>
    </message>
    <message>
        <source>Take them as URIs</source>
        <translation>Les utiliser comme URI</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Use port %1 for all</source>
        <translation>Utiliser le port %1 pour tous</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Leave it empty for the usual one.</source>
        <translation>Un port est un nombre compris entre 1 et 65535. Laissez le champ vide pour le port habituel.</translation>
    </message>
    <message>
        <source>A path has no blanks and neither ? nor #. It is usually wsman.</source>
        <translation>Un chemin ne contient pas d’espace, ni&#xa0;? ni #. C’est généralement wsman.</translation>
    </message>
    <message>
        <source>One of the extra options has no name. Enter it, or remove the option.</source>
        <translation>L’une des options supplémentaires n’a pas de nom. Entrez-le, ou supprimez l’option.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Entrez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Basic cannot send a user name with a colon. Enter another user.</source>
        <translation>Basic ne peut pas transmettre de nom d’utilisateur contenant un deux-points. Entrez un autre utilisateur.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Entrez le mot de passe.</translation>
    </message>
    <message>
        <source>Allow unencrypted traffic, or use HTTPS.</source>
        <translation>Autorisez le trafic non chiffré, ou utilisez HTTPS.</translation>
    </message>
</context>
<context>
    <name>ConnectMessages</name>
    <message>
        <source>Use HTTPS &amp;instead</source>
        <translation>&amp;Basculer vers HTTPS</translation>
    </message>
    <message>
        <source>Names or addresses, one per line or separated by commas.</source>
        <translation>Noms ou adresses, un par ligne ou séparés par des virgules.</translation>
    </message>
    <message>
        <source>Basic over HTTP is not encrypted: anyone who can listen on the network between here and the computer can read the password, and all that is sent and received.</source>
        <translation>Basic sur HTTP n’est pas chiffré&#xa0;: quiconque peut écouter le réseau entre ici et l’ordinateur peut lire le mot de passe, ainsi que tout ce qui est envoyé et reçu.</translation>
    </message>
</context>
<context>
    <name>ConnectOptions</name>
    <message>
        <source>Session options</source>
        <translation>Options de session</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>A page of options: about the requests that are sent.</extracomment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Ope&amp;ration time-out:</source>
        <translation>Délai d’e&amp;xpiration&#xa0;:</translation>
    </message>
    <message>
        <source>Operation time-out</source>
        <translation>Délai d’expiration de l’opération</translation>
    </message>
    <message>
        <source>How long the computer may work on one request</source>
        <translation>Durée pendant laquelle l’ordinateur peut traiter une requête</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Envelope si&amp;ze:</source>
        <translation>Taille de l’en&amp;veloppe&#xa0;:</translation>
    </message>
    <message>
        <source>Envelope size</source>
        <translation>Taille de l’enveloppe</translation>
    </message>
    <message>
        <source>The largest answer that the computer may send. A computer that needs more for one object says so.</source>
        <translation>La plus grande réponse que l’ordinateur peut envoyer. Un ordinateur qui a besoin de plus pour un objet le signale.</translation>
    </message>
    <message>
        <source> KB</source>
        <extracomment>Kilobytes, behind a number.</extracomment>
        <translation> Ko</translation>
    </message>
    <message>
        <source>Send requests in UT&amp;F-16 instead of UTF-8</source>
        <translation>Envo&amp;yer les requêtes en UTF-16 au lieu d’UTF-8</translation>
    </message>
    <message>
        <source>Twice as long on the wire; for services that take nothing else</source>
        <translation>Deux fois plus long sur le réseau&#xa0;; pour les services qui n’acceptent rien d’autre</translation>
    </message>
    <message>
        <source>E&amp;xtra options:</source>
        <translation>&amp;Jeu d’options&#xa0;:</translation>
    </message>
    <message>
        <source>Options that are sent with each request</source>
        <translation>Options envoyées avec chaque requête</translation>
    </message>
    <message>
        <source>The option set: names and values that the resource provider on the computer understands. They are saved with the connection, so do not enter passwords here.</source>
        <translation>Le jeu d’options&#xa0;: noms et valeurs que comprend le fournisseur de ressources de l’ordinateur. Il est enregistré avec la connexion&#xa0;: n’y entrez donc pas de mot de passe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>A button: adds a row to a table of options.</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Adds an option to be sent with each request</source>
        <translation>Ajoute une option à envoyer avec chaque requête</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Supprimer l’option</translation>
    </message>
    <message>
        <source>Removes the selected option</source>
        <translation>Supprime l’option sélectionnée</translation>
    </message>
    <message>
        <source>Server&apos;s certificate</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Skip CA check: take a ce&amp;rtificate of any issuer</source>
        <translation>I&amp;gnorer le contrôle de l’autorité&#xa0;: accepter tout émetteur de certificat</translation>
    </message>
    <message>
        <source>Skip CN check: take a certi&amp;ficate made for another name</source>
        <translation>Ignorer le contrôle du CN&#xa0;: accepter un ce&amp;rtificat établi pour un autre nom</translation>
    </message>
    <message>
        <source>Skip re&amp;vocation check: do not ask whether it was withdrawn</source>
        <translation>Ignorer le contrôle de ré&amp;vocation&#xa0;: ne pas demander s’il a été révoqué</translation>
    </message>
    <message>
        <source>Where the lists of withdrawn certificates cannot be reached from here</source>
        <translation>Si les listes de révocation ne sont pas accessibles d’ici</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>A page of options: about Kerberos and sealing.</extracomment>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Seal messa&amp;ges:</source>
        <translation>Chiffrer les messa&amp;ges&#xa0;:</translation>
    </message>
    <message>
        <source>Seal messages</source>
        <translation>Chiffrer les messages</translation>
    </message>
    <message>
        <source>Whether messages are encrypted by the keys of Kerberos or NTLM, besides what HTTPS does</source>
        <translation>Chiffrement des messages par les clés de Kerberos ou NTLM, en plus de ce que fait HTTPS</translation>
    </message>
    <message>
        <source>Ser&amp;vice principal:</source>
        <translation>Principal de ser&amp;vice&#xa0;:</translation>
    </message>
    <message>
        <source>Service of the service principal</source>
        <translation>Service du principal de service</translation>
    </message>
    <message>
        <source>Empty: HTTP, and then host where the domain does not know that</source>
        <translation>Vide&#xa0;: HTTP, puis host si le domaine ne connaît pas ce nom</translation>
    </message>
    <message>
        <source>Host of the service principal</source>
        <translation>Hôte du principal de service</translation>
    </message>
    <message>
        <source>Empty: the computer&apos;s name as it was entered</source>
        <translation>Vide&#xa0;: le nom de l’ordinateur tel qu’il a été entré</translation>
    </message>
    <message>
        <source>the computer&apos;s name</source>
        <translation>le nom de l’ordinateur</translation>
    </message>
    <message>
        <source>Name the po&amp;rt in the service principal, as in HTTP/web01:5985</source>
        <translation>A&amp;jouter le port au principal de service, comme dans HTTP/web01:5985</translation>
    </message>
    <message>
        <source>Where the domain has the service registered with its port, as for several services on one computer</source>
        <translation>Si le domaine a inscrit le service avec son port, comme pour plusieurs services sur un ordinateur</translation>
    </message>
    <message>
        <source>Delegate: let the computer act &amp;for the user towards others</source>
        <translation>Délégation&#xa0;: laisser l’o&amp;rdinateur agir pour l’utilisateur auprès d’autres</translation>
    </message>
    <message>
        <source>For a second hop, such as a file share. Only to computers that you trust with everything that the user may do.</source>
        <translation>Pour un second saut, comme un partage de fichiers. Seulement vers des ordinateurs auxquels vous confiez tout ce que l’utilisateur a le droit de faire.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connect throu&amp;gh:</source>
        <translation>Connecter &amp;via&#xa0;:</translation>
    </message>
    <message>
        <source>The way to the computer. A proxy needs HTTPS and cannot be used with Kerberos or CredSSP.</source>
        <translation>Le chemin vers l’ordinateur. Un proxy nécessite HTTPS et ne peut pas être utilisé avec Kerberos ou CredSSP.</translation>
    </message>
    <message>
        <source>Host and po&amp;rt:</source>
        <translation>Hôte et po&amp;rt&#xa0;:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Name or address of the proxy, without http://</source>
        <translation>Nom ou adresse du proxy, sans http://</translation>
    </message>
    <message>
        <source>proxy.contoso.com</source>
        <translation>proxy.contoso.com</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Usually 8080 or 3128 for HTTP, and 1080 for SOCKS</source>
        <translation>Généralement 8080 ou 3128 pour HTTP, et 1080 pour SOCKS</translation>
    </message>
    <message>
        <source>Pro&amp;xy user:</source>
        <translation>Utilisateur pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for nothing</source>
        <translation>Vide&#xa0;: le proxy ne demande rien</translation>
    </message>
    <message>
        <source>Proxy password:</source>
        <translation>Mot de passe proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Kept for this run, or in the password store where it is to be remembered; never in a file</source>
        <translation>Conservé pour cette exécution, ou dans le magasin de mots de passe s’il faut le mémoriser&#xa0;; jamais dans un fichier</translation>
    </message>
    <message>
        <source>Automatic: over HTTP</source>
        <translation>Automatique&#xa0;: sur HTTP</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Whether messages are sealed.</extracomment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Whether messages are sealed.</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Le proxy du système</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>Proxy SOCKS 5</translation>
    </message>
    <message>
        <source>Anyone on the way could show a certificate of their own and read the password. It is safer to leave this off, to press Test, to compare the fingerprint and to trust just this one certificate.</source>
        <translation>Quiconque sur le trajet pourrait présenter son propre certificat et lire le mot de passe. Il est plus sûr de laisser cette option désactivée, d’appuyer sur Tester, de comparer l’empreinte et d’approuver ce seul certificat.</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>Vide&#xa0;: celui qui est connu</translation>
    </message>
    <message>
        <source>Someone on the way could pretend to be the computer. Trusting its certificate after a test is safer.</source>
        <translation>Quelqu’un sur le trajet pourrait se faire passer pour l’ordinateur. Il est plus sûr d’approuver son certificat après un test.</translation>
    </message>
    <message>
        <source>Certificates are checked with HTTPS only.</source>
        <translation>Les certificats ne sont vérifiés qu’avec HTTPS.</translation>
    </message>
    <message>
        <source>Only Kerberos has service principals and delegation.</source>
        <translation>Seul Kerberos connaît les principaux de service et la délégation.</translation>
    </message>
    <message>
        <source>These have an effect with Negotiate, Kerberos, NTLM and CredSSP only.</source>
        <translation>Ces options n’ont d’effet qu’avec Negotiate, Kerberos, NTLM et CredSSP.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No WinRM service answers on this computer</source>
        <translation>Aucun service WinRM ne répond sur cet ordinateur</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to delete %n shell(s)</source>
        <translation>
            <numerusform>Attente de la suppression de %n shell par le serveur</numerusform>
            <numerusform>Attente de la suppression de %n shells par le serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to release %n enumeration(s)</source>
        <translation>
            <numerusform>Attente de la libération de %n énumération par le serveur</numerusform>
            <numerusform>Attente de la libération de %n énumérations par le serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to end %n subscription(s)</source>
        <translation>
            <numerusform>Attente de la fin de %n abonnement par le serveur</numerusform>
            <numerusform>Attente de la fin de %n abonnements par le serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server to close %n object(s)</source>
        <extracomment>Shells, enumerations and subscriptions together.</extracomment>
        <translation>
            <numerusform>Attente de la fermeture de %n objet par le serveur</numerusform>
            <numerusform>Attente de la fermeture de %n objets par le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnected, everything closed</source>
        <translation>Déconnecté, tout est fermé</translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n shell(s) not confirmed as closed</source>
        <translation>
            <numerusform>Déconnecté, mais fermeture de %n shell non confirmée</numerusform>
            <numerusform>Déconnecté, mais fermeture de %n shells non confirmée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n enumeration(s) not confirmed as released</source>
        <translation>
            <numerusform>Déconnecté, mais libération de %n énumération non confirmée</numerusform>
            <numerusform>Déconnecté, mais libération de %n énumérations non confirmée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n subscription(s) not confirmed as ended</source>
        <translation>
            <numerusform>Déconnecté, mais fin de %n abonnement non confirmée</numerusform>
            <numerusform>Déconnecté, mais fin de %n abonnements non confirmée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected, but %n object(s) not confirmed as closed</source>
        <translation>
            <numerusform>Déconnecté, mais fermeture de %n objet non confirmée</numerusform>
            <numerusform>Déconnecté, mais fermeture de %n objets non confirmée</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test failed: %1</source>
        <translation>Échec du test&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test passed: %1, %2</source>
        <translation>Test réussi&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Test cancelled</source>
        <translation>Test annulé</translation>
    </message>
    <message>
        <source>Stopped trying.</source>
        <translation>Tentatives arrêtées.</translation>
    </message>
    <message>
        <source>Stopped trying. %1</source>
        <translation>Tentatives arrêtées. %1</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>No computer of that name is in the list. Check the name.</source>
        <translation>Aucun ordinateur de ce nom dans la liste. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>This computer cannot be disconnected, as it is always connected. Choose another computer.</source>
        <translation>Cet ordinateur ne peut pas être déconnecté, car il l’est en permanence. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>Was connected when the program was closed. Enter its password to connect again.</source>
        <translation>Était connecté à la dernière fermeture. Entrez son mot de passe pour le reconnecter.</translation>
    </message>
</context>
<context>
    <name>ConnectionListFile</name>
    <message>
        <source>%1 is not a file. Choose a list of computers.</source>
        <translation>%1 n’est pas un fichier. Choisissez une liste d’ordinateurs.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its name and the rights on it.</source>
        <extracomment>%1: the name of a file, %2: what the system says.</extracomment>
        <translation>Impossible de lire %1&#xa0;: %2. Vérifiez son nom et les droits sur ce fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large for a list of computers. Check that it is the right file, or divide it.</source>
        <translation>%1 dépasse %2&#xa0;Mo, ce qui est trop pour une liste d’ordinateurs. Vérifiez que c’est le bon fichier, ou divisez-le.</translation>
    </message>
    <message>
        <source>%1 is no text. Choose a list of computers: *.wsmanlist, *.csv or plain text.</source>
        <translation>%1 n’est pas du texte. Choisissez une liste d’ordinateurs&#xa0;: *.wsmanlist, *.csv ou texte brut.</translation>
    </message>
    <message>
        <source>%1 has no column “host” or “name”. Name the column with the computers so in its first line.</source>
        <translation>%1 n’a pas de colonne «&#xa0;host&#xa0;» ou «&#xa0;name&#xa0;». Donnez ce nom à la colonne des ordinateurs dans la première ligne.</translation>
    </message>
    <message>
        <source>This URI leads to no computer. It is http:// or https:// and a host, without a user and a password.</source>
        <translation>Cet URI ne mène à aucun ordinateur. Il se compose de http:// ou https:// et d’un hôte, sans utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>A quotation mark in this line is not closed, or stands inside of a field. Correct it.</source>
        <translation>Un guillemet de cette ligne n’est pas fermé, ou se trouve à l’intérieur d’un champ. Corrigez-le.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2. Export it once more, or correct that line.</source>
        <translation>%1 est endommagé à la ligne %2. Exportez-le à nouveau, ou corrigez cette ligne.</translation>
    </message>
    <message>
        <source>%1 is no list of computers that WSMan Explorer exported. Choose another file.</source>
        <translation>%1 n’est pas une liste d’ordinateurs exportée par WSMan Explorer. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was exported by a newer version of WSMan Explorer. Update this program, or export the computers there as CSV.</source>
        <translation>%1 a été exporté par une version plus récente de WSMan Explorer. Mettez ce programme à jour, ou exportez les ordinateurs au format CSV depuis cette version.</translation>
    </message>
    <message>
        <source>%1 has more than %2 computers. Divide it into several files.</source>
        <translation>%1 contient plus de %2 ordinateurs. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The transport is neither http nor https.</source>
        <translation>Le transport n’est ni http ni https.</translation>
    </message>
    <message>
        <source>The port is no number from 1 to 65535.</source>
        <translation>Le port n’est pas un nombre compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The authentication is none of none, basic, negotiate, kerberos, ntlm, certificate and credssp.</source>
        <translation>L’authentification doit être none, basic, negotiate, kerberos, ntlm, certificate ou credssp.</translation>
    </message>
    <message>
        <source>No computer is named here.</source>
        <translation>Aucun ordinateur n’est indiqué ici.</translation>
    </message>
    <message>
        <source>The path has blanks, a ? or a #, or is too long. It is usually wsman.</source>
        <translation>Le chemin contient des espaces, un ? ou un #, ou est trop long. C’est généralement wsman.</translation>
    </message>
    <message>
        <source>A name, a user or an option is too long or has control characters in it.</source>
        <translation>Un nom, un utilisateur ou une option est trop long ou contient des caractères de contrôle.</translation>
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
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading: since when the computer is in its state.</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: operating system and software of the computer.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>Heading: how long an answer took.</extracomment>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>What is open on the computer: shells, commands, enumerations, subscriptions</source>
        <translation>Ce qui est ouvert sur l’ordinateur&#xa0;: shells, commandes, énumérations, abonnements</translation>
    </message>
    <message>
        <source>How long the last test took</source>
        <translation>Durée du dernier test</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Said by a screen reader. %1: a state (&quot;Broken&quot;), %2: what happened.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>http %1, sealed</source>
        <extracomment>%1: a port number. Messages are encrypted by the keys of the authentication.</extracomment>
        <translation>http %1, chiffré</translation>
    </message>
    <message>
        <source>http %1, sealed (%2)</source>
        <extracomment>%1: a port number, %2: Kerberos or NTLM. Messages are encrypted by the keys of the authentication.</extracomment>
        <translation>http %1, chiffré (%2)</translation>
    </message>
    <message>
        <source>http %1, not encrypted</source>
        <extracomment>%1: a port number. The password can be read by anyone on the way.</extracomment>
        <translation>http %1, non chiffré</translation>
    </message>
    <message>
        <source>https %1, pinned</source>
        <extracomment>%1: a port number. The certificate was looked at and is the only one that is accepted.</extracomment>
        <translation>https %1, épinglé</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>Instead of a user name: no credentials are sent.</extracomment>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: what happened (&quot;Connected&quot;), %2: when (&quot;4 min ago&quot;).</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a state (&quot;Opened&quot;), %2: date and time.</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>C&amp;onsole</source>
        <translation>Conso&amp;le</translation>
    </message>
    <message>
        <source>New Shell…</source>
        <translation>Nouveau shell…</translation>
    </message>
    <message>
        <source>More for the console</source>
        <translation>Plus d’actions pour la console</translation>
    </message>
    <message>
        <source>Find, copy, save and clear the output</source>
        <translation>Rechercher, copier, enregistrer et effacer la sortie</translation>
    </message>
    <message>
        <source>Select a computer to run commands on it</source>
        <translation>Sélectionnez un ordinateur pour y exécuter des commandes</translation>
    </message>
    <message>
        <source>A console belongs to one computer. Select only one to run commands on it.</source>
        <translation>Une console est propre à un ordinateur. N’en sélectionnez qu’un pour y exécuter des commandes.</translation>
    </message>
    <message>
        <source>The computer is being connected. The console opens as soon as it is.</source>
        <translation>L’ordinateur est en cours de connexion. La console s’ouvrira dès qu’il sera connecté.</translation>
    </message>
    <message>
        <source>The computer is being disconnected. Reconnect it afterwards to run commands on it.</source>
        <translation>L’ordinateur est en cours de déconnexion. Reconnectez-le ensuite pour y exécuter des commandes.</translation>
    </message>
    <message>
        <source>The connection is broken. Look at the problem above, then reconnect to run commands.</source>
        <translation>La connexion est rompue. Consultez le problème ci-dessus, puis reconnectez l’ordinateur pour exécuter des commandes.</translation>
    </message>
    <message>
        <source>The computer is not connected. Reconnect it to run commands on it.</source>
        <translation>L’ordinateur n’est pas connecté. Reconnectez-le pour y exécuter des commandes.</translation>
    </message>
    <message>
        <source>Select one computer that is connected</source>
        <translation>Sélectionnez un ordinateur connecté</translation>
    </message>
</context>
<context>
    <name>ConsolePane</name>
    <message>
        <source>End Input</source>
        <translation>Fin de l’entrée</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: stops the running command.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Accessible name of what commands print.</extracomment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>&amp;New Shell…</source>
        <translation>&amp;Nouveau shell…</translation>
    </message>
    <message>
        <source>Clos&amp;e Shell</source>
        <translation>&amp;Fermer le shell</translation>
    </message>
    <message>
        <source>&amp;Find…	Ctrl+F</source>
        <translation>&amp;Rechercher…	Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Eff&amp;acer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>Input to %1:</source>
        <extracomment>Before the line in which input for a running command is typed</extracomment>
        <translation>Entrée pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>Not connected. Reconnect to run more commands.</source>
        <translation>Non connecté. Reconnectez l’ordinateur pour exécuter d’autres commandes.</translation>
    </message>
    <message>
        <source>Type a command; it opens a shell</source>
        <translation>Tapez une commande&#xa0;; elle ouvre un shell</translation>
    </message>
    <message>
        <source>The shell is being opened…</source>
        <translation>Ouverture du shell…</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>Type a line for the command; Ctrl+C interrupts it</source>
        <translation>Tapez une ligne pour la commande&#xa0;; Ctrl+C l’interrompt</translation>
    </message>
    <message>
        <source>Its input has ended; Ctrl+C interrupts it</source>
        <translation>Son entrée est terminée&#xa0;; Ctrl+C l’interrompt</translation>
    </message>
    <message>
        <source>The command is being stopped…</source>
        <translation>Arrêt de la commande…</translation>
    </message>
    <message>
        <source>Tells the command that no more input follows (Ctrl+Z or Ctrl+D in an empty line)</source>
        <translation>Indique à la commande qu’aucune autre entrée ne suit (Ctrl+Z ou Ctrl+D sur une ligne vide)</translation>
    </message>
    <message>
        <source>No command waits for input</source>
        <translation>Aucune commande n’attend d’entrée</translation>
    </message>
    <message>
        <source>Ends the command whatever it is doing (Ctrl+C twice)</source>
        <translation>Termine la commande quoi qu’elle fasse (Ctrl+C deux fois)</translation>
    </message>
    <message>
        <source>No command runs</source>
        <translation>Aucune commande en cours</translation>
    </message>
    <message>
        <source>Opens a shell with options of its own, in the place of the present one</source>
        <translation>Ouvre un shell avec ses propres options à la place du shell actuel</translation>
    </message>
    <message>
        <source>Stop the command first</source>
        <translation>Arrêtez d’abord la commande</translation>
    </message>
    <message>
        <source>Reconnect first</source>
        <translation>Reconnectez d’abord l’ordinateur</translation>
    </message>
    <message>
        <source>Save Output</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>ConsoleRunner</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds that a command took</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds that a command took</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A new shell takes the place of the old one: servers limit how much can be done in one.</source>
        <translation>Un nouveau shell remplace l’ancien&#xa0;: les serveurs limitent ce qui peut être fait dans un même shell.</translation>
    </message>
    <message>
        <source>The shell is open.</source>
        <translation>Le shell est ouvert.</translation>
    </message>
    <message>
        <source>The command was not run.</source>
        <translation>La commande n’a pas été exécutée.</translation>
    </message>
    <message>
        <source>The shell was not opened: %1</source>
        <translation>Le shell n’a pas été ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shell is not known to be closed: %1</source>
        <translation>La fermeture du shell n’est pas certaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shell is closed.</source>
        <translation>Le shell est fermé.</translation>
    </message>
    <message>
        <source>The shell has ended: %1</source>
        <translation>Le shell est terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The next command opens a new one.</source>
        <translation>La prochaine commande en ouvrira un nouveau.</translation>
    </message>
    <message>
        <source>The command was not reached: %1 It goes on; try again or stop it.</source>
        <translation>La commande n’a pas été atteinte&#xa0;: %1 Elle continue&#xa0;; réessayez ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Ended without an exit code after %1: %2</source>
        <translation>Terminée sans code de sortie après %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exit code %1 after %2</source>
        <translation>Code de sortie %1 après %2</translation>
    </message>
    <message>
        <source>Ended after %1 by Disconnect, which closes the shell with all commands in it</source>
        <translation>Terminée après %1 par Déconnecter, qui ferme le shell avec toutes ses commandes</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Arrêtée après %1</translation>
    </message>
    <message>
        <source>Ended after %1; the server did not tell the exit code</source>
        <translation>Terminée après %1&#xa0;; le serveur n’a pas indiqué le code de sortie</translation>
    </message>
    <message>
        <source>(end of input)</source>
        <translation>(fin de l’entrée)</translation>
    </message>
    <message>
        <source>(Ctrl+C; once more stops the command)</source>
        <translation>(Ctrl+C&#xa0;; une fois de plus arrête la commande)</translation>
    </message>
    <message>
        <source>Each command runs in a process of its own, so a change of directory or variables ends with it. Join commands with &amp;&amp;, or choose directory and variables with New Shell.</source>
        <translation>Chaque commande s’exécute dans son propre processus&#xa0;: l’effet n’a pas duré plus longtemps qu’elle. Enchaînez les commandes avec &amp;&amp;, ou choisissez le répertoire et les variables avec Nouveau shell.</translation>
    </message>
</context>
<context>
    <name>ConsoleSearch</name>
    <message>
        <source>Previous</source>
        <extracomment>A button: the place before, among those that were found.</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>A button: the next of the places that were found.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>Rechercher dans la sortie</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>The text that is looked for.</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Position among the places that were found</extracomment>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>ConsoleShellDialog</name>
    <message>
        <source>Without the user&apos;s &amp;profile, which opens faster</source>
        <translation>Sans le &amp;profil de l’utilisateur, ce qui ouvre plus vite</translation>
    </message>
    <message>
        <source>New Shell</source>
        <translation>Nouveau shell</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>The user&apos;s own folder</source>
        <translation>Le dossier de l’utilisateur</translation>
    </message>
    <message>
        <source>One NAME=value in a line, added to the variables of the computer</source>
        <translation>Un NOM=valeur par ligne, ajouté aux variables de l’ordinateur</translation>
    </message>
    <message>
        <source>%1 (UTF-8)</source>
        <translation>%1 (UTF-8)</translation>
    </message>
    <message>
        <source>That of the server</source>
        <translation>Celui du serveur</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The server ends a shell that nobody has used for so long</source>
        <translation>Le serveur termine un shell que personne n’a utilisé pendant ce temps</translation>
    </message>
    <message>
        <source>Shown in the server&apos;s list of shells</source>
        <translation>Affiché dans la liste des shells du serveur</translation>
    </message>
    <message>
        <source>&amp;Working directory:</source>
        <translation>&amp;Répertoire de travail&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Code page:</source>
        <translation>Page de &amp;codes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Idle time-out:</source>
        <translation>Délai d’&amp;inactivité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no variable. Write NAME=value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une variable. Écrivez NOM=valeur.</translation>
    </message>
    <message>
        <source>Output is read as UTF-8. With this code page, characters other than ASCII may come out wrong.</source>
        <translation>La sortie est lue en UTF-8. Avec cette page de codes, les caractères non ASCII peuvent être altérés.</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;&amp;gt;&lt;/b&gt; command, &lt;b&gt;&amp;lt;&lt;/b&gt; input for it, &lt;b&gt;!&lt;/b&gt; its error stream, &lt;b&gt;•&lt;/b&gt; and &lt;b&gt;×&lt;/b&gt; remarks of this program&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;&amp;gt;&lt;/b&gt; commande, &lt;b&gt;&amp;lt;&lt;/b&gt; entrée pour elle, &lt;b&gt;!&lt;/b&gt; son flux d’erreurs, &lt;b&gt;•&lt;/b&gt; et &lt;b&gt;×&lt;/b&gt; remarques de ce programme&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The output was not saved to %1: %2. Choose another folder or name.</source>
        <translation>La sortie n’a pas été enregistrée dans %1&#xa0;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>Waiting for the password store, which may be asking for its own password in another window.</source>
        <translation>Attente du magasin de mots de passe, qui demande peut-être son propre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Connect Witho&amp;ut It</source>
        <translation>Se connecter sans l&amp;ui</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use “%1” from now on.</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>
            <numerusform>%n ordinateur utilise désormais «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n ordinateurs utilisent désormais «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use an account of their own from now on.</source>
        <translation>
            <numerusform>%n ordinateur utilise désormais un compte propre à sa connexion.</numerusform>
            <numerusform>%n ordinateurs utilisent désormais un compte propre à leur connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n computer(s).</source>
        <translation>
            <numerusform>%n ordinateur supprimé.</numerusform>
            <numerusform>%n ordinateurs supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialKeeper</name>
    <message>
        <source>This system has no password store that runs, so passwords are kept for this run only. On Linux, start GNOME Keyring or KWallet.</source>
        <translation>Ce système n’a aucun magasin de mots de passe actif&#xa0;: les mots de passe ne sont conservés que pour cette exécution. Sous Linux, démarrez GNOME Keyring ou KWallet.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) keep their user, as other rows lead to the same service with the user of the credential set already. Use those rows.</source>
        <translation>
            <numerusform>%n ordinateur garde son utilisateur, car une autre ligne mène déjà au même service avec l’utilisateur du jeu d’identification. Utilisez cette ligne.</numerusform>
            <numerusform>%n ordinateurs gardent leur utilisateur, car d’autres lignes mènent déjà au même service avec l’utilisateur du jeu d’identification. Utilisez ces lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password store was not unlocked, so remembered passwords are missing. Connect again, or enter the password in the row&apos;s problem.</source>
        <translation>Le magasin de mots de passe n’a pas été déverrouillé&#xa0;: les mots de passe mémorisés manquent. Reconnectez-vous, ou entrez le mot de passe dans le problème de la ligne.</translation>
    </message>
    <message>
        <source>A remembered password could not be read. Enter it in the row&apos;s problem.</source>
        <translation>Un mot de passe mémorisé n’a pas pu être lu. Entrez-le dans le problème de la ligne.</translation>
    </message>
    <message>
        <source>The password could not be put into the password store. It is kept for this run only.</source>
        <translation>Le mot de passe n’a pas pu être placé dans le magasin de mots de passe. Il n’est conservé que pour cette exécution.</translation>
    </message>
    <message>
        <source>A password could not be removed from the password store. Remove it with the program of the store; its name begins with %1.</source>
        <translation>Un mot de passe n’a pas pu être retiré du magasin de mots de passe. Supprimez-le avec le programme du magasin&#xa0;; son nom commence par %1.</translation>
    </message>
    <message>
        <source>%1 The store says: %2</source>
        <extracomment>%1: what happened, %2: the reason in the words of the system</extracomment>
        <translation>%1 Le magasin indique&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CredentialSetDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call this account</source>
        <translation>Le nom que vous donnez à ce compte</translation>
    </message>
    <message>
        <source>Domain administrators</source>
        <translation>Administrateurs du domaine</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>Uti&amp;lisateur&#xa0;:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>DOMAIN\user, user@domain or user</source>
        <translation>DOMAINE\utilisateur, utilisateur@domaine ou utilisateur</translation>
    </message>
    <message>
        <source>A&amp;uthentication:</source>
        <translation>A&amp;uthentification&#xa0;:</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Computers that are given this set sign in in this way from then on</source>
        <translation>Les ordinateurs auxquels ce jeu est attribué s’authentifient désormais ainsi</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>May stay empty: the first computer that is connected asks for it</source>
        <translation>Peut rester vide&#xa0;: le premier ordinateur connecté le demandera</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Aff&amp;icher</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Remem&amp;ber the password</source>
        <translation>&amp;Mémoriser le mot de passe</translation>
    </message>
    <message>
        <source>Add Credentials</source>
        <translation>Ajouter des informations d’identification</translation>
    </message>
    <message>
        <source>Change Credentials</source>
        <translation>Modifier les informations d’identification</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty: the one that is known</source>
        <translation>Vide&#xa0;: celui qui est connu</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. What you change counts for them from the next connect on.</source>
        <translation>
            <numerusform>%n ordinateur l’utilise. Vos modifications s’appliqueront à lui dès la prochaine connexion.</numerusform>
            <numerusform>%n ordinateurs l’utilisent. Vos modifications s’appliqueront à eux dès la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>As each computer has it</source>
        <translation>Celle de chaque ordinateur</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Entrez un nom.</translation>
    </message>
    <message>
        <source>Another set has this name. Enter another one.</source>
        <translation>Un autre jeu porte ce nom. Entrez-en un autre.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Entrez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>Dans le magasin de mots de passe de ce système, pour les prochaines exécutions de ce programme</translation>
    </message>
</context>
<context>
    <name>CredentialSetModel</name>
    <message>
        <source>per computer</source>
        <extracomment>Instead of a user: each computer has its own.</extracomment>
        <translation>par ordinateur</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>A password: kept for the next runs.</extracomment>
        <translation>mémorisé</translation>
    </message>
    <message>
        <source>for this run</source>
        <extracomment>A password: kept until the program ends.</extracomment>
        <translation>pour cette exécution</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>CredentialSetStore</name>
    <message>
        <source>The credential sets in %1 cannot be read: %2 Changes are not saved until that is mended.</source>
        <translation>Impossible de lire les jeux d’identification dans %1&#xa0;: %2 Les modifications ne sont pas enregistrées tant que ce n’est pas réparé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of WSMan Explorer. It is left as it is; credential sets that you add now are not saved.</source>
        <translation>%1 a été écrit par une version plus récente de WSMan Explorer. Il est laissé tel quel&#xa0;; les jeux d’identification que vous ajoutez maintenant ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>The file of credential sets, %1, is damaged and cannot be moved aside. Changes are not saved until it is moved.</source>
        <translation>Le fichier des jeux d’identification, %1, est endommagé et ne peut pas être mis de côté. Les modifications ne sont pas enregistrées tant qu’il n’est pas déplacé.</translation>
    </message>
    <message>
        <source>The file of credential sets was damaged. It was kept as %1; the computers keep their users and ask for the password.</source>
        <translation>Le fichier des jeux d’identification était endommagé. Il a été conservé sous le nom %1&#xa0;; les ordinateurs gardent leur utilisateur et demandent le mot de passe.</translation>
    </message>
    <message>
        <source>The credential sets are not saved: %1 must not be overwritten. Move it away, and start the program again.</source>
        <translation>Les jeux d’identification ne sont pas enregistrés&#xa0;: %1 ne doit pas être écrasé. Déplacez-le, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The credential sets could not be saved: %1. What was saved before is untouched. Make room or check the rights on %2; the next change saves again.</source>
        <translation>Les jeux d’identification n’ont pas pu être enregistrés&#xa0;: %1. Ce qui était enregistré est intact. Libérez de l’espace ou vérifiez les droits sur %2&#xa0;; la prochaine modification les enregistrera.</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Credentials</source>
        <translation>Informations d’identification</translation>
    </message>
    <message>
        <source>Credential sets</source>
        <translation>Jeux d’identification</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Adds a named account that several computers can share</source>
        <translation>Ajoute un compte nommé que plusieurs ordinateurs peuvent partager</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Forget Password</source>
        <translation>&amp;Oublier le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A credential set is an account that several computers share: its user and its password are changed at one place. Add one, then give it to computers by Use Credentials.</source>
        <translation>Un jeu d’identification est un compte que plusieurs ordinateurs partagent&#xa0;: son utilisateur et son mot de passe se modifient à un seul endroit. Ajoutez-en un, puis attribuez-le à des ordinateurs par Utiliser des informations d’identification.</translation>
    </message>
    <message>
        <source>Select a credential set first</source>
        <translation>Sélectionnez d’abord un jeu d’identification</translation>
    </message>
    <message>
        <source>Changes name, user and password for all computers that use it</source>
        <translation>Modifie le nom, l’utilisateur et le mot de passe pour tous les ordinateurs qui l’utilisent</translation>
    </message>
    <message>
        <source>Deletes the set and its password</source>
        <translation>Supprime le jeu et son mot de passe</translation>
    </message>
    <message>
        <source>Removes the password from the password store and from memory</source>
        <translation>Retire le mot de passe du magasin de mots de passe et de la mémoire</translation>
    </message>
    <message>
        <source>There is no password to forget</source>
        <translation>Il n’y a aucun mot de passe à oublier</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Forget the password of “%1”?</source>
        <translation>Oublier le mot de passe de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it and ask for it from the next connect on.</source>
        <translation>
            <numerusform>%n ordinateur l’utilise et le demandera dès la prochaine connexion.</numerusform>
            <numerusform>%n ordinateurs l’utilisent et le demanderont dès la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Delete Credentials</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>Supprimer les informations d’identification</translation>
    </message>
    <message>
        <source>Delete “%1” with its password?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et son mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>No computer uses it.</source>
        <translation>Aucun ordinateur ne l’utilise.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) use it. They keep the user, and ask for the password from the next connect on.</source>
        <translation>
            <numerusform>%n ordinateur l’utilise. Il garde l’utilisateur et demandera le mot de passe dès la prochaine connexion.</numerusform>
            <numerusform>%n ordinateurs l’utilisent. Ils gardent l’utilisateur et demanderont le mot de passe dès la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>DemoComputers</name>
    <message>
        <source>The demo computers could not be started: %1</source>
        <translation>Impossible de démarrer les ordinateurs de démonstration&#xa0;: %1</translation>
    </message>
    <message>
        <source>The demo computers ended at once. Install the program again.</source>
        <translation>Les ordinateurs de démonstration se sont arrêtés aussitôt. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The program wsman-endpoint, which serves the demo computers, was not found. Install it beside WSMan Explorer.</source>
        <translation>Le programme wsman-endpoint, qui fournit les ordinateurs de démonstration, est introuvable. Installez-le à côté de WSMan Explorer.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>%1 opened, %2 broken</source>
        <extracomment>%1 and %2: numbers of computers in these states.</extracomment>
        <translation>Ouverts&#xa0;: %1, rompus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <extracomment>%1: a number of computers in this state.</extracomment>
        <translation>Ouverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a computer to see what is open on it</source>
        <translation>Sélectionnez un ordinateur pour voir ce qui y est ouvert</translation>
    </message>
    <message>
        <source>Show Sh&amp;ells</source>
        <translation>Affiche&amp;r les shells</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computers selected</source>
        <translation>
            <numerusform>%Ln ordinateur sélectionné</numerusform>
            <numerusform>%Ln ordinateurs sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnoseDialog</name>
    <message>
        <source>Steps of the diagnosis</source>
        <translation>Étapes du diagnostic</translation>
    </message>
    <message>
        <source>What the selected step found</source>
        <translation>Ce que l’étape sélectionnée a constaté</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Details of the selected step</source>
        <translation>Détails de l’étape sélectionnée</translation>
    </message>
    <message>
        <source>This step has no details.</source>
        <translation>Cette étape n’a pas de détails.</translation>
    </message>
    <message>
        <source>Diagnose %1</source>
        <translation>Diagnostiquer %1</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>C&amp;opy Report</source>
        <translation>C&amp;opier le rapport</translation>
    </message>
    <message>
        <source>Copy all steps with what was found as text. It holds no passwords.</source>
        <translation>Copier toutes les étapes avec leurs constats sous forme de texte. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>The diagnosis is running. Cancel it to begin anew.</source>
        <translation>Le diagnostic est en cours. Annulez-le pour recommencer.</translation>
    </message>
    <message>
        <source>The diagnosis has ended.</source>
        <translation>Le diagnostic est terminé.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>Le nom est introuvable.</translation>
    </message>
    <message>
        <source>The port cannot be reached.</source>
        <translation>Le port est inaccessible.</translation>
    </message>
    <message>
        <source>The connection uses HTTP, and nothing serves HTTPS on port 5986.</source>
        <translation>La connexion utilise HTTP, et rien n’offre HTTPS sur le port 5986.</translation>
    </message>
    <message>
        <source>There is no encrypted connection.</source>
        <translation>Il n’y a pas de connexion chiffrée.</translation>
    </message>
    <message>
        <source>No HTTP answer came.</source>
        <translation>Aucune réponse HTTP n’est arrivée.</translation>
    </message>
    <message>
        <source>Nobody is authenticated.</source>
        <translation>Personne n’est authentifié.</translation>
    </message>
    <message>
        <source>The connection sends no credentials.</source>
        <translation>La connexion n’envoie pas d’informations d’identification.</translation>
    </message>
    <message>
        <source>No password is sent while the certificate is not trusted.</source>
        <translation>Aucun mot de passe n’est envoyé tant que le certificat n’est pas approuvé.</translation>
    </message>
    <message>
        <source>The server does not offer what the connection uses.</source>
        <translation>Le serveur ne propose pas ce que la connexion utilise.</translation>
    </message>
    <message>
        <source>No password is known. Connect, enter it, and run the diagnosis again.</source>
        <translation>Aucun mot de passe n’est connu. Connectez l’ordinateur, entrez-le, puis relancez le diagnostic.</translation>
    </message>
</context>
<context>
    <name>DiagnosisAnonymousCheck</name>
    <message>
        <source>It answers: %1, %2</source>
        <translation>Il répond&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>It tells nothing to those whom it does not know.</source>
        <translation>Il ne dit rien à ceux qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>That is a setting of the server, and no fault.</source>
        <translation>C’est un paramètre du serveur, pas une erreur.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>DiagnosisConfigCheck</name>
    <message>
        <source>The configuration can be read.</source>
        <translation>La configuration est lisible.</translation>
    </message>
    <message>
        <source>The account may log on, but not read the configuration.</source>
        <translation>Le compte peut s’authentifier, mais pas lire la configuration.</translation>
    </message>
    <message>
        <source>Shells may work all the same. For the configuration and for the shells of others the account has to be an administrator there.</source>
        <translation>Les shells peuvent fonctionner malgré tout. Pour la configuration et les shells des autres, le compte doit y être administrateur.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>DiagnosisHttpCheck</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>HTTP is spoken at %1, and asks who you are (401).</source>
        <translation>%1 parle HTTP et demande qui vous êtes (401).</translation>
    </message>
    <message>
        <source>WS-Management answers at %1 (status %2).</source>
        <translation>WS-Management répond à l’adresse %1 (état %2).</translation>
    </message>
    <message>
        <source>There is no WS-Management at %1 (404).</source>
        <translation>Il n’y a pas de WS-Management à l’adresse %1 (404).</translation>
    </message>
    <message>
        <source>Check port and path; Windows uses /wsman.</source>
        <translation>Vérifiez le port et le chemin&#xa0;; Windows utilise /wsman.</translation>
    </message>
    <message>
        <source>The server sends the request to another address (%1).</source>
        <translation>Le serveur renvoie la requête vers une autre adresse (%1).</translation>
    </message>
    <message>
        <source>Check the port, and whether a proxy or another web server answers.</source>
        <translation>Vérifiez le port, et si c’est un proxy ou un autre serveur web qui répond.</translation>
    </message>
    <message>
        <source>A web page came back instead of WS-Management.</source>
        <translation>Une page web est arrivée au lieu de WS-Management.</translation>
    </message>
    <message>
        <source>Check port and path (/wsman), and whether a proxy or another web server answers.</source>
        <translation>Vérifiez le port et le chemin (/wsman), et si c’est un proxy ou un autre serveur web qui répond.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>HTTP is spoken at %1 (status %2).</source>
        <translation>%1 parle HTTP (état %2).</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Authentication offered</source>
        <translation>Authentification proposée</translation>
    </message>
    <message>
        <source>The server did not ask who you are.</source>
        <translation>Le serveur n’a pas demandé qui vous êtes.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <translation>Le serveur propose %1.</translation>
    </message>
    <message>
        <source>The connection sends no credentials: edit it and choose one of these.</source>
        <translation>La connexion n’envoie pas d’informations d’identification&#xa0;: modifiez-la et choisissez l’un de ces modes.</translation>
    </message>
    <message>
        <source>The server offers %1; the connection uses %2.</source>
        <translation>Le serveur propose %1&#xa0;; la connexion utilise %2.</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>The server names no way to authenticate.</source>
        <translation>Le serveur n’indique aucun mode d’authentification.</translation>
    </message>
    <message>
        <source>Something between may have taken them out of the answer, or all are disabled (winrm/config/service/auth).</source>
        <translation>Un intermédiaire les a peut-être retirés, ou tous sont désactivés (winrm/config/service/auth).</translation>
    </message>
</context>
<context>
    <name>DiagnosisIdentifyCheck</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
</context>
<context>
    <name>DiagnosisLogonCheck</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1 accepted %2.</source>
        <translation>%1 a accepté %2.</translation>
    </message>
    <message>
        <source>The client certificate was accepted.</source>
        <translation>Le certificat client a été accepté.</translation>
    </message>
    <message>
        <source>Kerberos could not be used, so the server has not proven who it is. For Kerberos connect by the full name, with an account of the domain (user@REALM).</source>
        <translation>Kerberos n’a pas pu être utilisé&#xa0;: le serveur n’a donc pas prouvé son identité. Pour Kerberos, connectez-vous par le nom complet, avec un compte du domaine (utilisateur@REALM).</translation>
    </message>
    <message>
        <source>Account sent</source>
        <translation>Compte envoyé</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Principal de service</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>HTTP/%1, then host/%1</source>
        <translation>HTTP/%1, puis host/%1</translation>
    </message>
</context>
<context>
    <name>DiagnosisModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>DiagnosisNameCheck</name>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>The proxy looks it up by itself, and may find it.</source>
        <translation>Le proxy le recherche lui-même et le trouvera peut-être.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the VPN.</source>
        <translation>Vérifiez l’orthographe, le suffixe DNS et le VPN.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 correspond à %2.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Nom de l’adresse</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>aucun connu</translation>
    </message>
    <message>
        <source>An address was entered; its name is %1.</source>
        <translation>Une adresse a été entrée&#xa0;; son nom est %1.</translation>
    </message>
    <message>
        <source>An address was entered, so there is no name to look up.</source>
        <translation>Une adresse a été entrée&#xa0;: il n’y a pas de nom à rechercher.</translation>
    </message>
    <message>
        <source>Kerberos needs a name: connect by the full name of the computer.</source>
        <translation>Kerberos a besoin d’un nom&#xa0;: connectez-vous par le nom complet de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPortCheck</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>open, %1 ms</source>
        <translation>ouvert, %1 ms</translation>
    </message>
    <message>
        <source>refused, nothing listens</source>
        <translation>refusé, rien n’écoute</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Port %1 is open.</source>
        <translation>Le port %1 est ouvert.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <translation>Rien n’écoute sur le port %1.</translation>
    </message>
    <message>
        <source>Port %1 does not answer.</source>
        <translation>Le port %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The connection goes through a proxy, which may reach it all the same.</source>
        <translation>La connexion passe par un proxy, qui peut l’atteindre malgré tout.</translation>
    </message>
    <message>
        <source>HTTPS listens on 5986: edit the connection and choose HTTPS.</source>
        <translation>HTTPS écoute sur 5986&#xa0;: modifiez la connexion et choisissez HTTPS.</translation>
    </message>
    <message>
        <source>HTTP listens on 5985: edit the connection and choose HTTP.</source>
        <translation>HTTP écoute sur 5985&#xa0;: modifiez la connexion et choisissez HTTP.</translation>
    </message>
    <message>
        <source>Check that the WinRM service runs there and has a listener (winrm quickconfig).</source>
        <translation>Vérifiez que le service WinRM y fonctionne et dispose d’un écouteur (winrm quickconfig).</translation>
    </message>
    <message>
        <source>Check that the computer is running and that its firewall lets the port through. On a network that counts as public, Windows lets in only computers of the same subnet.</source>
        <translation>Vérifiez que l’ordinateur fonctionne et que son pare-feu laisse passer le port. Sur un réseau considéré comme public, Windows n’admet que les ordinateurs du même sous-réseau.</translation>
    </message>
</context>
<context>
    <name>DiagnosisStep</name>
    <message>
        <source>Name</source>
        <extracomment>A step of the diagnosis: the name is resolved to addresses.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>Ports TCP</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLS et certificat</translation>
    </message>
    <message>
        <source>HTTP service</source>
        <translation>Service HTTP</translation>
    </message>
    <message>
        <source>Offered authentication</source>
        <translation>Authentification proposée</translation>
    </message>
    <message>
        <source>Identify, anonymous</source>
        <translation>Identify, anonyme</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Identify, authenticated</source>
        <translation>Identify, authentifié</translation>
    </message>
    <message>
        <source>Right to read winrm/config</source>
        <translation>Droit de lire winrm/config</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a step of the diagnosis, as the next five.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1 of %2…</source>
        <translation>Étape %1 sur %2…</translation>
    </message>
    <message>
        <source>It fails at: %1. %2</source>
        <translation>Échec à l’étape&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Nothing failed, but nobody was authenticated. %1</source>
        <translation>Rien n’a échoué, mais personne n’a été authentifié. %1</translation>
    </message>
    <message>
        <source>Nothing failed; some steps have a warning.</source>
        <translation>Rien n’a échoué&#xa0;; certaines étapes comportent un avertissement.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Rien n’a échoué.</translation>
    </message>
</context>
<context>
    <name>DiagnosisTlsCheck</name>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>No encrypted connection could be made on port %1.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie sur le port %1.</translation>
    </message>
    <message>
        <source>The port may serve HTTP: choose HTTP or another port. Otherwise check the listener&apos;s certificate and its TLS versions.</source>
        <translation>Le port sert peut-être à HTTP&#xa0;: choisissez HTTP ou un autre port. Sinon, vérifiez le certificat de l’écouteur et ses versions de TLS.</translation>
    </message>
    <message>
        <source>The connection does not use that port; HTTPS would not work there as it is.</source>
        <translation>La connexion n’utilise pas ce port&#xa0;; HTTPS n’y fonctionnerait pas en l’état.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1 on port %2; the certificate is the one that you trusted.</source>
        <translation>%1 sur le port %2&#xa0;; le certificat est celui que vous avez approuvé.</translation>
    </message>
    <message>
        <source>%1 on port %2; the certificate is trusted.</source>
        <translation>%1 sur le port %2&#xa0;; le certificat est approuvé.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted.</source>
        <translation>Le certificat n’est pas celui que vous avez approuvé.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer whether it was renewed.</source>
        <translation>Demandez au responsable de l’ordinateur s’il a été renouvelé.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1</source>
        <translation>Le certificat n’est pas approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the computer&apos;s own, connect, and trust it there. Until then no password is sent.</source>
        <translation>Comparez l’empreinte avec celle de l’ordinateur, connectez-vous et approuvez-le à ce moment-là. D’ici là, aucun mot de passe n’est envoyé.</translation>
    </message>
    <message>
        <source>The certificate has expired; renew it.</source>
        <translation>Le certificat a expiré&#xa0;; renouvelez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s); renew it soon.</source>
        <translation>
            <numerusform>Le certificat expire dans %n jour&#xa0;; renouvelez-le bientôt.</numerusform>
            <numerusform>Le certificat expire dans %n jours&#xa0;; renouvelez-le bientôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Objection</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Connect to a computer…</source>
        <translation>Se connecter à un ordinateur…</translation>
    </message>
    <message>
        <source>Try it with demo computers</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No computer matches the filter</source>
        <translation>Aucun ordinateur ne correspond au filtre</translation>
    </message>
    <message>
        <source>No computers yet</source>
        <translation>Aucun ordinateur pour l’instant</translation>
    </message>
    <message>
        <source>Change the words in the filter box, or show all computers again.</source>
        <translation>Changez les mots dans la zone de filtre, ou affichez de nouveau tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Connect to a computer to see what is open on it and to close it again. No computer at hand? The demo brings a few along.</source>
        <translation>Connectez-vous à un ordinateur pour voir ce qui y est ouvert et le refermer. Pas d’ordinateur sous la main&#xa0;? La démonstration en apporte quelques-uns.</translation>
    </message>
</context>
<context>
    <name>EndpointRules</name>
    <message>
        <source>A user name and a client certificate exclude each other.</source>
        <translation>Un nom d’utilisateur et un certificat client s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Remove the user name; the computer maps the certificate to a user of its own.</source>
        <translation>Supprimez le nom d’utilisateur&#xa0;; l’ordinateur associe le certificat à l’un de ses utilisateurs.</translation>
    </message>
    <message>
        <source>A client certificate is set, but another authentication than Certificate is chosen.</source>
        <translation>Un certificat client est défini, mais une autre authentification que Certificat est choisie.</translation>
    </message>
    <message>
        <source>Choose the authentication Certificate, or remove the certificate.</source>
        <translation>Choisissez l’authentification Certificat, ou supprimez le certificat.</translation>
    </message>
    <message>
        <source>No client certificate is chosen.</source>
        <translation>Aucun certificat client n’est choisi.</translation>
    </message>
    <message>
        <source>Choose a PEM or PKCS#12 file with your certificate and its key.</source>
        <translation>Choisissez un fichier PEM ou PKCS#12 avec votre certificat et sa clé.</translation>
    </message>
    <message>
        <source>CredSSP is available on Windows only.</source>
        <translation>CredSSP n’est disponible que sous Windows.</translation>
    </message>
    <message>
        <source>Choose Negotiate, or Kerberos with delegation where the server has to go further.</source>
        <translation>Choisissez Negotiate, ou Kerberos avec délégation si le serveur doit aller plus loin.</translation>
    </message>
    <message>
        <source>The proxy has no host or no port.</source>
        <translation>Le proxy n’a pas d’hôte ou pas de port.</translation>
    </message>
    <message>
        <source>Enter both, or connect without a proxy.</source>
        <translation>Entrez les deux, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>The user of the proxy has no password.</source>
        <translation>L’utilisateur du proxy n’a pas de mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password of the proxy, or remove its user name.</source>
        <translation>Entrez le mot de passe du proxy, ou supprimez son nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>The server has ended it before the last item; start it again</source>
        <translation>Le serveur l’a terminée avant le dernier élément&#xa0;; relancez-la</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it ends there some minutes after the last page</source>
        <translation>Non confirmée par le serveur&#xa0;; elle s’y termine quelques minutes après la dernière page</translation>
    </message>
</context>
<context>
    <name>EnumerationInput</name>
    <message>
        <source>Enter a query, or choose no filter.</source>
        <translation>Entrez une requête, ou choisissez de ne pas filtrer.</translation>
    </message>
    <message>
        <source>This is no WQL query. Begin with “select * from” and the name of a class.</source>
        <translation>Ce n’est pas une requête WQL. Commencez par «&#xa0;select * from&#xa0;» et le nom d’une classe.</translation>
    </message>
    <message>
        <source>A quotation mark is missing in the query.</source>
        <translation>Il manque un guillemet dans la requête.</translation>
    </message>
    <message>
        <source>Enter what is to be listed.</source>
        <translation>Entrez ce qu’il faut lister.</translation>
    </message>
    <message>
        <source>This is no resource. Enter a URI, or begin with wmicimv2/, wmi/, cimv2/, winrm/ or shell.</source>
        <translation>Ce n’est pas une ressource. Entrez un URI, ou commencez par wmicimv2/, wmi/, cimv2/, winrm/ ou shell.</translation>
    </message>
    <message>
        <source>Write selectors as Name=&apos;value&apos;, with a semicolon between them.</source>
        <translation>Écrivez les sélecteurs sous la forme Nom=&apos;valeur&apos;, séparés par un point-virgule.</translation>
    </message>
    <message>
        <source>The query names the class; it goes to %1.</source>
        <extracomment>%1: a resource</extracomment>
        <translation>La requête nomme la classe&#xa0;; elle est envoyée à %1.</translation>
    </message>
</context>
<context>
    <name>EnumerationWindow</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation>
            <numerusform>Éléments&#xa0;: %1 (tous), %Ln page</numerusform>
            <numerusform>Éléments&#xa0;: %1 (tous), %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for the first items…</source>
        <translation>Demande des premiers éléments…</translation>
    </message>
    <message numerus="yes">
        <source>%1 items so far, %Ln page(s)…</source>
        <translation>
            <numerusform>Éléments jusqu’ici&#xa0;: %1, %Ln page…</numerusform>
            <numerusform>Éléments jusqu’ici&#xa0;: %1, %Ln pages…</numerusform>
        </translation>
    </message>
    <message>
        <source>No items came</source>
        <translation>Aucun élément reçu</translation>
    </message>
    <message numerus="yes">
        <source>%1 items, not all, %Ln page(s)</source>
        <translation>
            <numerusform>Éléments&#xa0;: %1 (liste incomplète), %Ln page</numerusform>
            <numerusform>Éléments&#xa0;: %1 (liste incomplète), %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 items are kept, and no more are fetched. Use a filter to get the others.</source>
        <translation>Seuls les %1 premiers éléments sont conservés, et aucun autre n’est demandé. Utilisez un filtre pour obtenir les autres.</translation>
    </message>
</context>
<context>
    <name>ErrorActionMenu</name>
    <message>
        <source>I&amp;f One Fails</source>
        <extracomment>A menu: what happens to the other computers when an action fails on one.</extracomment>
        <translation>En cas d’éc&amp;hec</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Verbose</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Heading: how serious an event is.</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Heading: which program wrote an event.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Event Id</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Le serveur renvoie la connexion vers une autre adresse.</translation>
    </message>
    <message>
        <source>Connect to the new address yourself if you trust it; redirects are not followed.</source>
        <translation>Connectez-vous vous-même à la nouvelle adresse si vous lui faites confiance&#xa0;; les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>The computer was not found on the network.</source>
        <translation>L’ordinateur est introuvable sur le réseau.</translation>
    </message>
    <message>
        <source>Check the name, DNS, the VPN and the firewall.</source>
        <translation>Vérifiez le nom, le DNS, le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>The operation was cancelled, because the connection was closed while it was running.</source>
        <translation>L’opération a été annulée, car la connexion a été fermée pendant son exécution.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The remote computer is shutting down.</source>
        <translation>L’ordinateur distant est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Wait until it has started again, then connect.</source>
        <translation>Attendez qu’il ait redémarré, puis connectez-vous.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here.</source>
        <translation>Le serveur a donné une réponse qui n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check for a proxy in between.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, cherchez un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>The service on the remote computer cannot be reached.</source>
        <translation>Le service de l’ordinateur distant est inaccessible.</translation>
    </message>
    <message>
        <source>Check that WinRM is running there, the port (5985 or 5986) and the listener; winrm quickconfig on that computer sets them up.</source>
        <translation>Vérifiez que WinRM y fonctionne, ainsi que le port (5985 ou 5986) et l’écouteur&#xa0;; winrm quickconfig les configure sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The address of the connection is not valid.</source>
        <translation>L’adresse de la connexion n’est pas valide.</translation>
    </message>
    <message>
        <source>Write it as http://host:port/path or https://host:port/path, with an IPv6 address in brackets.</source>
        <translation>Écrivez-la sous la forme http://hôte:port/chemin ou https://hôte:port/chemin, une adresse IPv6 entre crochets.</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>Le port de l’adresse n’est pas valide.</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535; WinRM uses 5985 for HTTP and 5986 for HTTPS.</source>
        <translation>Utilisez un port de 1 à 65535&#xa0;; WinRM utilise 5985 pour HTTP et 5986 pour HTTPS.</translation>
    </message>
    <message>
        <source>The answer has no content type that belongs to WS-Management.</source>
        <translation>La réponse n’a pas de type de contenu propre à WS-Management.</translation>
    </message>
    <message>
        <source>Check the port and the path: another web server, a proxy or a sign-in page has answered.</source>
        <translation>Vérifiez le port et le chemin&#xa0;: un autre serveur web, un proxy ou une page d’authentification a répondu.</translation>
    </message>
    <message>
        <source>The encrypted answer could not be decrypted.</source>
        <translation>La réponse chiffrée n’a pas pu être déchiffrée.</translation>
    </message>
    <message>
        <source>Disconnect and connect again.</source>
        <translation>Déconnectez l’ordinateur, puis reconnectez-le.</translation>
    </message>
    <message>
        <source>The service can only be identified over a remote connection.</source>
        <translation>Le service ne peut être identifié que par une connexion à distance.</translation>
    </message>
    <message>
        <source>Connect by the name of the computer.</source>
        <translation>Connectez-vous par le nom de l’ordinateur.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>Check that the service is running there, and that the port and the path are right.</source>
        <translation>Vérifiez que le service y fonctionne, et que le port et le chemin sont corrects.</translation>
    </message>
    <message>
        <source>There is no WS-Management service at this address.</source>
        <translation>Il n’y a pas de service WS-Management à cette adresse.</translation>
    </message>
    <message>
        <source>Check the port and the path; the path is usually /wsman.</source>
        <translation>Vérifiez le port et le chemin&#xa0;; le chemin est généralement /wsman.</translation>
    </message>
    <message>
        <source>The remote computer did not answer in time.</source>
        <translation>L’ordinateur distant n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the name, the network and the firewall; on a public network Windows answers only its own subnet.</source>
        <translation>Vérifiez le nom, le réseau et le pare-feu&#xa0;; sur un réseau public, Windows ne répond qu’à son propre sous-réseau.</translation>
    </message>
    <message>
        <source>A network of the computer that runs the service is set to Public, so its firewall exception was refused.</source>
        <translation>Un réseau de l’ordinateur qui exécute le service est défini comme Public&#xa0;; son exception de pare-feu a donc été refusée.</translation>
    </message>
    <message>
        <source>Set that network to Private, or run Enable-PSRemoting -SkipNetworkProfileCheck there.</source>
        <translation>Définissez ce réseau comme Privé, ou exécutez-y Enable-PSRemoting -SkipNetworkProfileCheck.</translation>
    </message>
    <message>
        <source>The server reported an internal error (HTTP 500) without any detail.</source>
        <translation>Le serveur a signalé une erreur interne (HTTP 500) sans aucun détail.</translation>
    </message>
    <message>
        <source>Look in the event log Microsoft-Windows-WinRM/Operational of that computer.</source>
        <translation>Consultez le journal des événements Microsoft-Windows-WinRM/Operational de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP 400) and gave no detail.</source>
        <translation>Le serveur n’a pas accepté la requête (HTTP 400) et n’a donné aucun détail.</translation>
    </message>
    <message>
        <source>With Kerberos the ticket may be too large: raise MaxTokenSize and the header limits of http.sys on the server, or use NTLM.</source>
        <translation>Avec Kerberos, le ticket est peut-être trop volumineux&#xa0;: augmentez MaxTokenSize et les limites d’en-tête de http.sys sur le serveur, ou utilisez NTLM.</translation>
    </message>
    <message>
        <source>A proxy cannot be used with HTTP.</source>
        <translation>Un proxy ne peut pas être utilisé avec HTTP.</translation>
    </message>
    <message>
        <source>Choose HTTPS, or connect without a proxy.</source>
        <translation>Choisissez HTTPS, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>A proxy cannot be used together with Kerberos.</source>
        <translation>Un proxy ne peut pas être utilisé avec Kerberos.</translation>
    </message>
    <message>
        <source>Choose another authentication, or connect without a proxy.</source>
        <translation>Choisissez une autre authentification, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>A proxy cannot be used together with CredSSP.</source>
        <translation>Un proxy ne peut pas être utilisé avec CredSSP.</translation>
    </message>
    <message>
        <source>The name of the computer could not be resolved.</source>
        <translation>Le nom de l’ordinateur n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the DNS server.</source>
        <translation>Vérifiez l’orthographe, le suffixe DNS et le serveur DNS.</translation>
    </message>
    <message>
        <source>The secure connection (TLS) could not be set up.</source>
        <translation>La connexion sécurisée (TLS) n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check that the HTTPS listener has a certificate and that both sides share a TLS version.</source>
        <translation>Vérifiez que l’écouteur HTTPS possède un certificat et que les deux côtés ont une version de TLS en commun.</translation>
    </message>
    <message>
        <source>The service is set not to accept remote connections.</source>
        <translation>Le service est configuré pour ne pas accepter les connexions à distance.</translation>
    </message>
    <message>
        <source>Run Enable-PSRemoting on that computer, and check the setting AllowRemoteAccess and its Group Policy.</source>
        <translation>Exécutez Enable-PSRemoting sur cet ordinateur, et vérifiez le paramètre AllowRemoteAccess et sa stratégie de groupe.</translation>
    </message>
    <message>
        <source>The name of a computer is needed here, not a URL.</source>
        <translation>Un nom d’ordinateur est attendu ici, pas une URL.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address; put an IPv6 address in brackets, such as [::1].</source>
        <translation>Entrez un nom d’hôte ou une adresse IP&#xa0;; mettez une adresse IPv6 entre crochets, par exemple [::1].</translation>
    </message>
    <message>
        <source>The server does not support the Identify request.</source>
        <translation>Le serveur ne prend pas en charge la requête Identify.</translation>
    </message>
    <message>
        <source>Connect without the test.</source>
        <translation>Connectez-vous sans le test.</translation>
    </message>
    <message>
        <source>There is nothing on the server with this resource URI and these selectors.</source>
        <translation>Rien sur le serveur ne correspond à cet URI de ressource et à ces sélecteurs.</translation>
    </message>
    <message>
        <source>Check the values of the keys, and upper and lower case.</source>
        <translation>Vérifiez les valeurs des clés, ainsi que les majuscules et minuscules.</translation>
    </message>
    <message>
        <source>The WS-Management configuration of the computer is corrupted.</source>
        <translation>La configuration WS-Management de l’ordinateur est endommagée.</translation>
    </message>
    <message>
        <source>Run winrm invoke Restore winrm/config @{} on that computer, then enter its own settings again.</source>
        <translation>Exécutez winrm invoke Restore winrm/config @{} sur cet ordinateur, puis entrez de nouveau ses paramètres.</translation>
    </message>
    <message>
        <source>The enumeration has finished or was cancelled.</source>
        <translation>L’énumération est terminée ou a été annulée.</translation>
    </message>
    <message>
        <source>Start the query again.</source>
        <translation>Relancez la requête.</translation>
    </message>
    <message>
        <source>The subscription is already closed.</source>
        <translation>L’abonnement est déjà fermé.</translation>
    </message>
    <message>
        <source>Subscribe again if you still need the events.</source>
        <translation>Abonnez-vous de nouveau si vous avez encore besoin des événements.</translation>
    </message>
    <message>
        <source>The subscription is already being closed.</source>
        <translation>L’abonnement est déjà en cours de fermeture.</translation>
    </message>
    <message>
        <source>The subscription was closed, because no events were fetched within the heartbeat interval.</source>
        <translation>L’abonnement a été fermé, car aucun événement n’a été récupéré pendant l’intervalle de pulsation.</translation>
    </message>
    <message>
        <source>Subscribe again, with a longer heartbeat interval if needed.</source>
        <translation>Abonnez-vous de nouveau, avec un intervalle de pulsation plus long si nécessaire.</translation>
    </message>
    <message>
        <source>The subscription was closed, because the source sent nothing within the heartbeat interval.</source>
        <translation>L’abonnement a été fermé, car la source n’a rien envoyé pendant l’intervalle de pulsation.</translation>
    </message>
    <message>
        <source>The server cannot process the filter of the query.</source>
        <translation>Le serveur ne peut pas traiter le filtre de la requête.</translation>
    </message>
    <message>
        <source>Check the WQL text and the dialect; for WQL the resource URI must end in a star, such as root/cimv2/*.</source>
        <translation>Vérifiez le texte WQL et le dialecte&#xa0;; pour WQL, l’URI de ressource doit se terminer par un astérisque, par exemple root/cimv2/*.</translation>
    </message>
    <message>
        <source>The enumeration is no longer valid on the server.</source>
        <translation>L’énumération n’est plus valide sur le serveur.</translation>
    </message>
    <message>
        <source>Start the query again, and read its results without long pauses.</source>
        <translation>Relancez la requête, et lisez ses résultats sans longues pauses.</translation>
    </message>
    <message>
        <source>No results came in time, but the query is still running.</source>
        <translation>Aucun résultat n’est arrivé à temps, mais la requête est toujours en cours.</translation>
    </message>
    <message>
        <source>Ask for the next results again; this is no error.</source>
        <translation>Demandez de nouveau les résultats suivants&#xa0;; ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>The XML does not match the schema of the resource.</source>
        <translation>Le XML ne correspond pas au schéma de la ressource.</translation>
    </message>
    <message>
        <source>Check the namespace of the values and the order of the elements.</source>
        <translation>Vérifiez l’espace de noms des valeurs et l’ordre des éléments.</translation>
    </message>
    <message>
        <source>The answer is larger than the envelope size that was asked for.</source>
        <translation>La réponse dépasse la taille d’enveloppe demandée.</translation>
    </message>
    <message>
        <source>Ask for a larger envelope, for fewer items at once, or for fewer properties.</source>
        <translation>Demandez une enveloppe plus grande, moins d’éléments à la fois ou moins de propriétés.</translation>
    </message>
    <message>
        <source>The answer is larger than the server can send.</source>
        <translation>La réponse dépasse ce que le serveur peut envoyer.</translation>
    </message>
    <message>
        <source>Ask for fewer items at once, or for fewer properties.</source>
        <translation>Demandez moins d’éléments à la fois, ou moins de propriétés.</translation>
    </message>
    <message>
        <source>Not all selectors of this resource were given.</source>
        <translation>Tous les sélecteurs de cette ressource n’ont pas été indiqués.</translation>
    </message>
    <message>
        <source>Fill in all key properties.</source>
        <translation>Renseignez toutes les propriétés clés.</translation>
    </message>
    <message>
        <source>What should be created exists already.</source>
        <translation>Ce qui doit être créé existe déjà.</translation>
    </message>
    <message>
        <source>Edit what is there, or delete it first.</source>
        <translation>Modifiez l’existant, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>This setting is controlled by Group Policy.</source>
        <translation>Ce paramètre est contrôlé par une stratégie de groupe.</translation>
    </message>
    <message>
        <source>Change the policy; the setting itself is locked.</source>
        <translation>Modifiez la stratégie&#xa0;; le paramètre lui-même est verrouillé.</translation>
    </message>
    <message>
        <source>The host name of the listener does not match the common name of its certificate.</source>
        <translation>Le nom d’hôte de l’écouteur ne correspond pas au nom commun de son certificat.</translation>
    </message>
    <message>
        <source>Choose a certificate for this name, or set Hostname to the name in the certificate.</source>
        <translation>Choisissez un certificat pour ce nom, ou donnez à Hostname le nom du certificat.</translation>
    </message>
    <message>
        <source>The IPv4Filter or IPv6Filter is not valid.</source>
        <translation>IPv4Filter ou IPv6Filter n’est pas valide.</translation>
    </message>
    <message>
        <source>Write ranges of addresses such as 10.0.0.1-10.0.0.99 separated by commas, or * for all; an empty filter listens nowhere.</source>
        <translation>Écrivez des plages d’adresses telles que 10.0.0.1-10.0.0.99 séparées par des virgules, ou * pour toutes&#xa0;; un filtre vide n’écoute nulle part.</translation>
    </message>
    <message>
        <source>Keys of an existing object cannot be changed.</source>
        <translation>Les clés d’un objet existant ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>Delete the object and create it again with the new keys.</source>
        <translation>Supprimez l’objet et recréez-le avec les nouvelles clés.</translation>
    </message>
    <message>
        <source>The certificate is not meant for server authentication.</source>
        <translation>Le certificat n’est pas destiné à l’authentification du serveur.</translation>
    </message>
    <message>
        <source>This class has more than one instance, so its keys are required.</source>
        <translation>Cette classe a plusieurs instances&#xa0;: ses clés sont donc obligatoires.</translation>
    </message>
    <message>
        <source>Add the key properties as selectors.</source>
        <translation>Ajoutez les propriétés clés comme sélecteurs.</translation>
    </message>
    <message>
        <source>A WQL query must not name a class or keys in its resource URI.</source>
        <translation>Une requête WQL ne doit nommer ni classe ni clés dans son URI de ressource.</translation>
    </message>
    <message>
        <source>Use a resource URI that ends in a star, such as root/cimv2/*, and remove the selectors.</source>
        <translation>Utilisez un URI de ressource qui se termine par un astérisque, par exemple root/cimv2/*, et supprimez les sélecteurs.</translation>
    </message>
    <message>
        <source>The WMI service denied access.</source>
        <translation>Le service WMI a refusé l’accès.</translation>
    </message>
    <message>
        <source>Give the account the right Remote Enable on the WMI namespace.</source>
        <translation>Accordez au compte le droit Appel à distance autorisé sur l’espace de noms WMI.</translation>
    </message>
    <message>
        <source>The WMI provider denied access.</source>
        <translation>Le fournisseur WMI a refusé l’accès.</translation>
    </message>
    <message>
        <source>Give the account the rights that this WMI provider asks for.</source>
        <translation>Accordez au compte les droits que ce fournisseur WMI demande.</translation>
    </message>
    <message>
        <source>Access was denied when connecting to the WMI service.</source>
        <translation>L’accès a été refusé lors de la connexion au service WMI.</translation>
    </message>
    <message>
        <source>Give the account the right Remote Enable on the WMI namespace, and check that it may connect to WMI.</source>
        <translation>Accordez au compte le droit Appel à distance autorisé sur l’espace de noms WMI, et vérifiez qu’il peut se connecter à WMI.</translation>
    </message>
    <message>
        <source>The request is larger than the server accepts.</source>
        <translation>La requête dépasse la taille acceptée par le serveur.</translation>
    </message>
    <message>
        <source>Send less at once, or raise MaxEnvelopeSizekb on the server.</source>
        <translation>Envoyez moins à la fois, ou augmentez MaxEnvelopeSizekb sur le serveur.</translation>
    </message>
    <message>
        <source>The computer has no certificate that suits an HTTPS listener.</source>
        <translation>L’ordinateur n’a aucun certificat qui convienne à un écouteur HTTPS.</translation>
    </message>
    <message>
        <source>Install one for server authentication with the host name as common name, neither expired nor self-signed.</source>
        <translation>Installez-en un pour l’authentification du serveur, avec le nom d’hôte comme nom commun, ni expiré ni auto-signé.</translation>
    </message>
    <message>
        <source>The server cannot process the filter, or the filter is too complex for it.</source>
        <translation>Le serveur ne peut pas traiter le filtre, ou le filtre est trop complexe pour lui.</translation>
    </message>
    <message>
        <source>Simplify the filter and check its dialect; for WQL the resource URI must end in a star, such as root/cimv2/*.</source>
        <translation>Simplifiez le filtre et vérifiez son dialecte&#xa0;; pour WQL, l’URI de ressource doit se terminer par un astérisque, par exemple root/cimv2/*.</translation>
    </message>
    <message>
        <source>This setting is read-only.</source>
        <translation>Ce paramètre est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing can be changed here; the server sets the value itself.</source>
        <translation>Rien n’est modifiable ici&#xa0;; le serveur définit lui-même la valeur.</translation>
    </message>
    <message>
        <source>Certificate mappings can only be changed over a remote connection.</source>
        <translation>Les mappages de certificats ne peuvent être modifiés que par une connexion à distance.</translation>
    </message>
    <message>
        <source>Connect by the host name, even to the same computer.</source>
        <translation>Connectez-vous par le nom d’hôte, même au même ordinateur.</translation>
    </message>
    <message>
        <source>The account of the certificate mapping could not be verified.</source>
        <translation>Le compte du mappage de certificat n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Use a local account of that computer with the right password.</source>
        <translation>Utilisez un compte local de cet ordinateur avec le bon mot de passe.</translation>
    </message>
    <message>
        <source>The configuration of the plugin is corrupted.</source>
        <translation>La configuration du plug-in est endommagée.</translation>
    </message>
    <message>
        <source>Restore the configuration, or register the plugin again.</source>
        <translation>Restaurez la configuration, ou inscrivez de nouveau le plug-in.</translation>
    </message>
    <message>
        <source>The limits in a Pull request differ from those that started the query.</source>
        <translation>Les limites d’une requête Pull diffèrent de celles qui ont lancé la requête.</translation>
    </message>
    <message>
        <source>Please report this as a defect of this program.</source>
        <translation>Veuillez signaler ceci comme un défaut de ce programme.</translation>
    </message>
    <message>
        <source>This setting is deprecated.</source>
        <translation>Ce paramètre est obsolète.</translation>
    </message>
    <message>
        <source>Leave it out; it has no effect.</source>
        <translation>Omettez-le&#xa0;; il n’a aucun effet.</translation>
    </message>
    <message>
        <source>The server did not accept the request and gave no reason.</source>
        <translation>Le serveur n’a pas accepté la requête et n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>Check the port and the path; with Kerberos the ticket may be too large for the server.</source>
        <translation>Vérifiez le port et le chemin&#xa0;; avec Kerberos, le ticket est peut-être trop volumineux pour le serveur.</translation>
    </message>
    <message>
        <source>The server refused the logon.</source>
        <translation>Le serveur a refusé l’authentification.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and choose an authentication that the server offers.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe, et choisissez une authentification que le serveur propose.</translation>
    </message>
    <message>
        <source>A proxy, a filter or the mapping of the client certificate forbids the connection.</source>
        <translation>Un proxy, un filtre ou le mappage du certificat client interdit la connexion.</translation>
    </message>
    <message>
        <source>Check the proxy setting and the certificate mapping on the server.</source>
        <translation>Vérifiez le paramètre de proxy et le mappage de certificat sur le serveur.</translation>
    </message>
    <message>
        <source>The web server at this address does not accept WS-Management requests.</source>
        <translation>Le serveur web à cette adresse n’accepte pas les requêtes WS-Management.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Check the proxy setting and its credentials, or connect without a proxy.</source>
        <translation>Vérifiez le paramètre de proxy et ses informations d’identification, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>The server waited too long for the request.</source>
        <translation>Le serveur a attendu la requête trop longtemps.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The server needs the length of the request in advance.</source>
        <translation>Le serveur a besoin de connaître d’avance la longueur de la requête.</translation>
    </message>
    <message>
        <source>Check for a proxy in between that changes requests.</source>
        <translation>Cherchez un proxy intermédiaire qui modifie les requêtes.</translation>
    </message>
    <message>
        <source>Send less at once, or raise the limit on the server.</source>
        <translation>Envoyez moins à la fois, ou augmentez la limite sur le serveur.</translation>
    </message>
    <message>
        <source>The server does not accept the content type or the encoding of the request.</source>
        <translation>Le serveur n’accepte pas le type de contenu ou l’encodage de la requête.</translation>
    </message>
    <message>
        <source>Check the port and the path: the service may not be WS-Management.</source>
        <translation>Vérifiez le port et le chemin&#xa0;: le service n’est peut-être pas WS-Management.</translation>
    </message>
    <message>
        <source>The server reported an internal error and gave no reason.</source>
        <translation>Le serveur a signalé une erreur interne et n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>Look in the log of the service; some services answer like this to what they do not support, such as shells.</source>
        <translation>Consultez le journal du service&#xa0;; certains services répondent ainsi à ce qu’ils ne prennent pas en charge, comme les shells.</translation>
    </message>
    <message>
        <source>A proxy got no usable answer from the server.</source>
        <translation>Un proxy n’a obtenu aucune réponse utilisable du serveur.</translation>
    </message>
    <message>
        <source>Check the proxy, and that the service is running.</source>
        <translation>Vérifiez le proxy, et que le service fonctionne.</translation>
    </message>
    <message>
        <source>The service is not available at the moment.</source>
        <translation>Le service n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Check that the service is running there, then try again.</source>
        <translation>Vérifiez que le service y fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>A proxy got no answer from the server in time.</source>
        <translation>Un proxy n’a pas obtenu de réponse du serveur à temps.</translation>
    </message>
    <message>
        <source>Check the proxy and the network between it and the server.</source>
        <translation>Vérifiez le proxy et le réseau entre lui et le serveur.</translation>
    </message>
    <message>
        <source>Access is denied: the account was refused, or it has no right to use WinRM on the remote computer.</source>
        <translation>Accès refusé&#xa0;: le compte a été rejeté, ou il n’a pas le droit d’utiliser WinRM sur l’ordinateur distant.</translation>
    </message>
    <message>
        <source>Add the account to Administrators or Remote Management Users there; for a local account in Administrators, check LocalAccountTokenFilterPolicy.</source>
        <translation>Ajoutez-y le compte au groupe Administrateurs ou Utilisateurs de gestion à distance&#xa0;; pour un compte local du groupe Administrateurs, vérifiez LocalAccountTokenFilterPolicy.</translation>
    </message>
    <message>
        <source>No domain controller could be reached to check the account.</source>
        <translation>Aucun contrôleur de domaine n’a pu être joint pour vérifier le compte.</translation>
    </message>
    <message>
        <source>Check that a domain controller can be reached, or use a local account of the remote computer.</source>
        <translation>Vérifiez qu’un contrôleur de domaine est joignable, ou utilisez un compte local de l’ordinateur distant.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Enter them again, as DOMAIN\user or user@domain; for a local account use COMPUTER\user.</source>
        <translation>Entrez-les de nouveau, sous la forme DOMAINE\utilisateur ou utilisateur@domaine&#xa0;; pour un compte local, utilisez ORDINATEUR\utilisateur.</translation>
    </message>
    <message>
        <source>Kerberos does not know the remote computer: its service principal name was not found.</source>
        <translation>Kerberos ne connaît pas l’ordinateur distant&#xa0;: son nom de principal du service est introuvable.</translation>
    </message>
    <message>
        <source>Use the full DNS name that the computer has in the directory, not an IP address, or try the service name host, HTTP or WSMAN.</source>
        <translation>Utilisez le nom DNS complet que l’ordinateur porte dans l’annuaire, pas une adresse IP, ou essayez le nom de service host, HTTP ou WSMAN.</translation>
    </message>
    <message>
        <source>The logon was refused by NTLM or Kerberos: the user name or the password is wrong.</source>
        <translation>L’authentification a été refusée par NTLM ou Kerberos&#xa0;: le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>There are no credentials that could be used for this logon.</source>
        <translation>Aucune information d’identification n’était utilisable pour cette authentification.</translation>
    </message>
    <message>
        <source>Enter a user name and a password; with a Microsoft account on the same computer, use a local account instead.</source>
        <translation>Entrez un nom d’utilisateur et un mot de passe&#xa0;; avec un compte Microsoft sur le même ordinateur, utilisez plutôt un compte local.</translation>
    </message>
    <message>
        <source>The service principal name of the remote computer belongs to another account.</source>
        <translation>Le nom de principal du service de l’ordinateur distant appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Look for a second account with the same HTTP or host principal name, or set the service name to host.</source>
        <translation>Cherchez un deuxième compte avec le même nom de principal HTTP ou host, ou choisissez host comme nom de service.</translation>
    </message>
    <message>
        <source>The service could not verify who sent the request.</source>
        <translation>Le service n’a pas pu vérifier qui a envoyé la requête.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and whether the service accepts the chosen authentication.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe, et que le service accepte l’authentification choisie.</translation>
    </message>
    <message>
        <source>The pattern in the TrustedHosts list is not valid.</source>
        <translation>Le modèle de la liste TrustedHosts n’est pas valide.</translation>
    </message>
    <message>
        <source>Write host names separated by commas; let * stand for a whole name or for part of one, and let &lt;local&gt; stand alone.</source>
        <translation>Écrivez les noms d’hôte séparés par des virgules&#xa0;; * remplace tout ou partie d’un nom, et &lt;local&gt; doit rester seul.</translation>
    </message>
    <message>
        <source>Credentials were given together with the option not to authenticate.</source>
        <translation>Des informations d’identification ont été fournies avec l’option de ne pas s’authentifier.</translation>
    </message>
    <message>
        <source>Remove the credentials, or choose an authentication.</source>
        <translation>Supprimez les informations d’identification, ou choisissez une authentification.</translation>
    </message>
    <message>
        <source>Basic and Digest authentication need a user name and a password.</source>
        <translation>Les authentifications Basic et Digest nécessitent un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter a user name and a password.</source>
        <translation>Entrez un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>A client certificate cannot be used over HTTP.</source>
        <translation>Un certificat client ne peut pas être utilisé sur HTTP.</translation>
    </message>
    <message>
        <source>Choose HTTPS, or another authentication.</source>
        <translation>Choisissez HTTPS, ou une autre authentification.</translation>
    </message>
    <message>
        <source>The WinRM client is set not to send unencrypted messages.</source>
        <translation>Le client WinRM est configuré pour ne pas envoyer de messages non chiffrés.</translation>
    </message>
    <message>
        <source>Choose HTTPS, or an authentication that encrypts messages, such as Kerberos, NTLM or CredSSP; leave AllowUnencrypted set to false.</source>
        <translation>Choisissez HTTPS, ou une authentification qui chiffre les messages, comme Kerberos, NTLM ou CredSSP&#xa0;; laissez AllowUnencrypted sur false.</translation>
    </message>
    <message>
        <source>Basic authentication is switched off in the settings of the WinRM client.</source>
        <translation>L’authentification Basic est désactivée dans les paramètres du client WinRM.</translation>
    </message>
    <message>
        <source>Choose Negotiate, or set Client\Auth\Basic to true and use HTTPS.</source>
        <translation>Choisissez Negotiate, ou définissez Client\Auth\Basic sur true et utilisez HTTPS.</translation>
    </message>
    <message>
        <source>Negotiate authentication is switched off in the settings of the WinRM client.</source>
        <translation>L’authentification Negotiate est désactivée dans les paramètres du client WinRM.</translation>
    </message>
    <message>
        <source>Set Client\Auth\Negotiate to true, or choose another authentication.</source>
        <translation>Définissez Client\Auth\Negotiate sur true, ou choisissez une autre authentification.</translation>
    </message>
    <message>
        <source>Kerberos authentication is switched off in the settings of the WinRM client.</source>
        <translation>L’authentification Kerberos est désactivée dans les paramètres du client WinRM.</translation>
    </message>
    <message>
        <source>Set Client\Auth\Kerberos to true, or choose another authentication.</source>
        <translation>Définissez Client\Auth\Kerberos sur true, ou choisissez une autre authentification.</translation>
    </message>
    <message>
        <source>Authentication by certificate is switched off in the settings of the WinRM client.</source>
        <translation>L’authentification par certificat est désactivée dans les paramètres du client WinRM.</translation>
    </message>
    <message>
        <source>Set Client\Auth\Certificate to true, or choose another authentication.</source>
        <translation>Définissez Client\Auth\Certificate sur true, ou choisissez une autre authentification.</translation>
    </message>
    <message>
        <source>Without Kerberos and HTTPS, Windows only connects to computers in its TrustedHosts list.</source>
        <translation>Sans Kerberos ni HTTPS, Windows ne se connecte qu’aux ordinateurs de sa liste TrustedHosts.</translation>
    </message>
    <message>
        <source>Use HTTPS, or add the computer to TrustedHosts if you are sure of the network.</source>
        <translation>Utilisez HTTPS, ou ajoutez l’ordinateur à TrustedHosts si vous êtes sûr du réseau.</translation>
    </message>
    <message>
        <source>Over HTTP, Negotiate uses the credentials of the signed-in user only for computers in the TrustedHosts list.</source>
        <translation>Sur HTTP, Negotiate n’utilise les informations d’identification de l’utilisateur connecté que pour les ordinateurs de la liste TrustedHosts.</translation>
    </message>
    <message>
        <source>Enter a user name and a password, or use HTTPS.</source>
        <translation>Entrez un nom d’utilisateur et un mot de passe, ou utilisez HTTPS.</translation>
    </message>
    <message>
        <source>Kerberos cannot be used with an IP address.</source>
        <translation>Kerberos ne peut pas être utilisé avec une adresse IP.</translation>
    </message>
    <message>
        <source>Use the host name of the computer, or choose Negotiate over HTTPS.</source>
        <translation>Utilisez le nom d’hôte de l’ordinateur, ou choisissez Negotiate sur HTTPS.</translation>
    </message>
    <message>
        <source>This computer is not in a domain, so Kerberos has no credentials of the signed-in user.</source>
        <translation>Cet ordinateur n’est pas dans un domaine&#xa0;: Kerberos n’a donc pas d’informations d’identification pour l’utilisateur connecté.</translation>
    </message>
    <message>
        <source>Enter the user as user@REALM with a password, or choose NTLM, Basic over HTTPS, or a certificate.</source>
        <translation>Entrez l’utilisateur sous la forme utilisateur@REALM avec un mot de passe, ou choisissez NTLM, Basic sur HTTPS ou un certificat.</translation>
    </message>
    <message>
        <source>Kerberos cannot be used with localhost or a loopback address.</source>
        <translation>Kerberos ne peut pas être utilisé avec localhost ou une adresse de bouclage.</translation>
    </message>
    <message>
        <source>Choose Negotiate, or use the DNS or NetBIOS name of the computer.</source>
        <translation>Choisissez Negotiate, ou utilisez le nom DNS ou NetBIOS de l’ordinateur.</translation>
    </message>
    <message>
        <source>CredSSP needs a user name and a password.</source>
        <translation>CredSSP nécessite un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>CredSSP is switched off in the settings of the WinRM client.</source>
        <translation>CredSSP est désactivé dans les paramètres du client WinRM.</translation>
    </message>
    <message>
        <source>Run Enable-WSManCredSSP -Role Client on the computer that connects, or choose another authentication.</source>
        <translation>Exécutez Enable-WSManCredSSP -Role Client sur l’ordinateur qui se connecte, ou choisissez une autre authentification.</translation>
    </message>
    <message>
        <source>A policy of this computer does not allow passing your credentials on to the remote computer.</source>
        <translation>Une stratégie de cet ordinateur n’autorise pas la transmission de vos informations d’identification à l’ordinateur distant.</translation>
    </message>
    <message>
        <source>Add WSMAN/ and the host name to the policy Allow Delegating Fresh Credentials.</source>
        <translation>Ajoutez WSMAN/ et le nom d’hôte à la stratégie Autoriser la délégation de nouvelles informations d’identification.</translation>
    </message>
    <message>
        <source>Your credentials were not passed on, because the identity of the remote computer could not be proven.</source>
        <translation>Vos informations d’identification n’ont pas été transmises, car l’identité de l’ordinateur distant n’a pas pu être prouvée.</translation>
    </message>
    <message>
        <source>Repair Kerberos or the certificate of its service, or add the computer to the policy Allow Delegating Fresh Credentials with NTLM-only Server Authentication.</source>
        <translation>Réparez Kerberos ou le certificat de son service, ou ajoutez l’ordinateur à la stratégie Autoriser la délégation de nouvelles informations d’identification avec l’authentification serveur NTLM uniquement.</translation>
    </message>
    <message>
        <source>Default authentication is not allowed with an IP address here.</source>
        <translation>L’authentification par défaut n’est pas autorisée ici avec une adresse IP.</translation>
    </message>
    <message>
        <source>Enter a user name and a password, and use HTTPS or add the address to TrustedHosts.</source>
        <translation>Entrez un nom d’utilisateur et un mot de passe, et utilisez HTTPS ou ajoutez l’adresse à TrustedHosts.</translation>
    </message>
    <message>
        <source>The identity of the server could not be verified.</source>
        <translation>L’identité du serveur n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Check the host name, the service principal name and the certificate; use TrustedHosts only if you are sure of the computer.</source>
        <translation>Vérifiez le nom d’hôte, le nom de principal du service et le certificat&#xa0;; n’utilisez TrustedHosts que si vous êtes sûr de l’ordinateur.</translation>
    </message>
    <message>
        <source>The service is busy, or a quota has been reached.</source>
        <translation>Le service est occupé, ou un quota est atteint.</translation>
    </message>
    <message>
        <source>Wait and try again; end shells that nobody needs any more.</source>
        <translation>Patientez et réessayez&#xa0;; terminez les shells dont personne n’a plus besoin.</translation>
    </message>
    <message>
        <source>This user has reached the largest number of shells at one time.</source>
        <translation>Cet utilisateur a atteint le nombre maximal de shells simultanés.</translation>
    </message>
    <message>
        <source>End idle shells of this user, or raise Shell\MaxShellsPerUser on that computer.</source>
        <translation>Terminez les shells inactifs de cet utilisateur, ou augmentez Shell\MaxShellsPerUser sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This user has reached the largest number of operations at one time.</source>
        <translation>Cet utilisateur a atteint le nombre maximal d’opérations simultanées.</translation>
    </message>
    <message>
        <source>Open the shell anew and end idle shells; restart WinRM on that computer only if nothing else helps.</source>
        <translation>Rouvrez le shell et terminez les shells inactifs&#xa0;; ne redémarrez WinRM sur cet ordinateur que si rien d’autre ne fonctionne.</translation>
    </message>
    <message>
        <source>This user sends more requests than the server allows.</source>
        <translation>Cet utilisateur envoie plus de requêtes que le serveur n’en autorise.</translation>
    </message>
    <message>
        <source>Wait, then work on fewer computers or shells at once.</source>
        <translation>Patientez, puis travaillez sur moins d’ordinateurs ou de shells à la fois.</translation>
    </message>
    <message>
        <source>The server is loaded up to the limit of its quota.</source>
        <translation>Le serveur est chargé jusqu’à la limite de son quota.</translation>
    </message>
    <message>
        <source>The largest number of users with shells at one time has been reached.</source>
        <translation>Le nombre maximal d’utilisateurs ayant des shells simultanés est atteint.</translation>
    </message>
    <message>
        <source>Wait, or raise Shell\MaxConcurrentUsers on that computer.</source>
        <translation>Patientez, ou augmentez Shell\MaxConcurrentUsers sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This user has reached the largest number of shells for this plugin.</source>
        <translation>Cet utilisateur a atteint le nombre maximal de shells pour ce plug-in.</translation>
    </message>
    <message>
        <source>End a shell of this user, or raise MaxShellsPerUser in the quotas of the plugin.</source>
        <translation>Terminez un shell de cet utilisateur, ou augmentez MaxShellsPerUser dans les quotas du plug-in.</translation>
    </message>
    <message>
        <source>The largest number of users for this plugin has been reached.</source>
        <translation>Le nombre maximal d’utilisateurs de ce plug-in est atteint.</translation>
    </message>
    <message>
        <source>Wait, or raise MaxConcurrentUsers in the quotas of the plugin.</source>
        <translation>Patientez, ou augmentez MaxConcurrentUsers dans les quotas du plug-in.</translation>
    </message>
    <message>
        <source>The largest number of shells for this plugin has been reached.</source>
        <translation>Le nombre maximal de shells pour ce plug-in est atteint.</translation>
    </message>
    <message>
        <source>End idle shells, or raise MaxShells in the quotas of the plugin.</source>
        <translation>Terminez des shells inactifs, ou augmentez MaxShells dans les quotas du plug-in.</translation>
    </message>
    <message>
        <source>The largest number of operations for this plugin has been reached.</source>
        <translation>Le nombre maximal d’opérations pour ce plug-in est atteint.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit of operations in the quotas of the plugin.</source>
        <translation>Patientez, ou augmentez la limite d’opérations dans les quotas du plug-in.</translation>
    </message>
    <message>
        <source>This user has reached the largest number of operations for this plugin.</source>
        <translation>Cet utilisateur a atteint le nombre maximal d’opérations pour ce plug-in.</translation>
    </message>
    <message>
        <source>Wait, or raise the limit of operations for each user in the quotas of the plugin.</source>
        <translation>Patientez, ou augmentez la limite d’opérations par utilisateur dans les quotas du plug-in.</translation>
    </message>
    <message>
        <source>The largest number of commands in this shell has been reached.</source>
        <translation>Le nombre maximal de commandes dans ce shell est atteint.</translation>
    </message>
    <message>
        <source>End a command of the shell, or raise MaxConcurrentCommandsPerShell in the quotas of the plugin.</source>
        <translation>Terminez une commande du shell, ou augmentez MaxConcurrentCommandsPerShell dans les quotas du plug-in.</translation>
    </message>
    <message>
        <source>The server has too few free resources for this operation.</source>
        <translation>Le serveur n’a pas assez de ressources libres pour cette opération.</translation>
    </message>
    <message>
        <source>End operations that are still running, or try again later; check the quotas of the plugin.</source>
        <translation>Terminez les opérations encore en cours, ou réessayez plus tard&#xa0;; vérifiez les quotas du plug-in.</translation>
    </message>
    <message>
        <source>The host process of the shell could not start, or the firewall could not be checked.</source>
        <translation>Le processus hôte du shell n’a pas pu démarrer, ou le pare-feu n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Read the detail below; check the user profile, the permissions and the virus scanner on that computer.</source>
        <translation>Lisez le détail ci-dessous&#xa0;; vérifiez le profil utilisateur, les autorisations et l’antivirus de cet ordinateur.</translation>
    </message>
    <message>
        <source>The operation did not finish within the operation time-out.</source>
        <translation>L’opération ne s’est pas terminée avant le délai d’expiration de l’opération.</translation>
    </message>
    <message>
        <source>Raise the operation time-out; the server allows up to its MaxTimeoutms. While waiting for output this is no error.</source>
        <translation>Augmentez le délai d’expiration de l’opération&#xa0;; le serveur autorise jusqu’à son MaxTimeoutms. Pendant l’attente d’une sortie, ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>The server does not know this resource URI or endpoint.</source>
        <translation>Le serveur ne connaît pas cet URI de ressource ou ce point de terminaison.</translation>
    </message>
    <message>
        <source>Check the name of the configuration, the type of the shell, or the class and the namespace.</source>
        <translation>Vérifiez le nom de la configuration, le type du shell, ou la classe et l’espace de noms.</translation>
    </message>
    <message>
        <source>The shell or the command no longer exists on the server, or the selectors do not fit the resource.</source>
        <translation>Le shell ou la commande n’existe plus sur le serveur, ou les sélecteurs ne conviennent pas à la ressource.</translation>
    </message>
    <message>
        <source>Refresh, then open a new shell: the old one ended by its idle time-out or by a restart of the service.</source>
        <translation>Actualisez, puis ouvrez un nouveau shell&#xa0;: l’ancien s’est terminé par son délai d’inactivité ou par un redémarrage du service.</translation>
    </message>
    <message>
        <source>The session is already being closed.</source>
        <translation>La session est déjà en cours de fermeture.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; refresh to see its state.</source>
        <translation>Il n’y a rien à faire&#xa0;; actualisez pour voir son état.</translation>
    </message>
    <message>
        <source>The shell is already being closed.</source>
        <translation>Le shell est déjà en cours de fermeture.</translation>
    </message>
    <message>
        <source>The command is already being closed.</source>
        <translation>La commande est déjà en cours de fermeture.</translation>
    </message>
    <message>
        <source>The shell was not set up, because the service was shutting down.</source>
        <translation>Le shell n’a pas été créé, car le service s’arrêtait.</translation>
    </message>
    <message>
        <source>Wait for WinRM or restart it, then open the shell again.</source>
        <translation>Attendez WinRM ou redémarrez-le, puis ouvrez de nouveau le shell.</translation>
    </message>
    <message>
        <source>The server does not allow remote shells.</source>
        <translation>Le serveur n’autorise pas les shells distants.</translation>
    </message>
    <message>
        <source>Set Shell\AllowRemoteShellAccess to true on that computer, or change its Group Policy.</source>
        <translation>Définissez Shell\AllowRemoteShellAccess sur true sur cet ordinateur, ou modifiez sa stratégie de groupe.</translation>
    </message>
    <message>
        <source>The server lists the commands of a shell only if the shell is named.</source>
        <translation>Le serveur ne liste les commandes d’un shell que si le shell est nommé.</translation>
    </message>
    <message>
        <source>The server cannot list the commands of a shell by reference.</source>
        <translation>Le serveur ne peut pas lister les commandes d’un shell par référence.</translation>
    </message>
    <message>
        <source>List them as objects instead.</source>
        <translation>Listez-les plutôt comme objets.</translation>
    </message>
    <message>
        <source>The shell is disconnected.</source>
        <translation>Le shell est déconnecté.</translation>
    </message>
    <message>
        <source>Reconnect the shell, or connect to it.</source>
        <translation>Reconnectez le shell, ou connectez-vous à lui.</translation>
    </message>
    <message>
        <source>The shell cannot be disconnected: an older client made it, or its provider cannot do it.</source>
        <translation>Le shell ne peut pas être déconnecté&#xa0;: un client plus ancien l’a créé, ou son fournisseur ne le permet pas.</translation>
    </message>
    <message>
        <source>End the shell instead.</source>
        <translation>Terminez plutôt le shell.</translation>
    </message>
    <message>
        <source>The shell belongs to another client session.</source>
        <translation>Le shell appartient à une autre session cliente.</translation>
    </message>
    <message>
        <source>Reconnect with the session that created it, or connect to it.</source>
        <translation>Reconnectez-vous avec la session qui l’a créé, ou connectez-vous à lui.</translation>
    </message>
    <message>
        <source>The command is ending or has ended.</source>
        <translation>La commande se termine ou est terminée.</translation>
    </message>
    <message>
        <source>The shell is connected to another client.</source>
        <translation>Le shell est connecté à un autre client.</translation>
    </message>
    <message>
        <source>Disconnect it there, wait, or end the shell.</source>
        <translation>Déconnectez-le de ce client, patientez, ou terminez le shell.</translation>
    </message>
    <message>
        <source>The shell was disconnected, but its streams were cut off.</source>
        <translation>Le shell a été déconnecté, mais ses flux ont été coupés.</translation>
    </message>
    <message>
        <source>Reconnect and check the output; some of it may be lost.</source>
        <translation>Reconnectez-le et vérifiez la sortie&#xa0;; une partie est peut-être perdue.</translation>
    </message>
    <message>
        <source>The shell is already disconnected.</source>
        <translation>Le shell est déjà déconnecté.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; reconnect when you need the shell.</source>
        <translation>Il n’y a rien à faire&#xa0;; reconnectez le shell lorsque vous en aurez besoin.</translation>
    </message>
    <message>
        <source>The shell is already connected.</source>
        <translation>Le shell est déjà connecté.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; go on using the shell.</source>
        <translation>Il n’y a rien à faire&#xa0;; continuez à utiliser le shell.</translation>
    </message>
    <message>
        <source>A shell with this id already exists on the server.</source>
        <translation>Un shell avec cet ID existe déjà sur le serveur.</translation>
    </message>
    <message>
        <source>Open the shell again with a new id.</source>
        <translation>Ouvrez de nouveau le shell avec un nouvel ID.</translation>
    </message>
    <message>
        <source>The stream is disconnected.</source>
        <translation>Le flux est déconnecté.</translation>
    </message>
    <message>
        <source>Reconnect the shell.</source>
        <translation>Reconnectez le shell.</translation>
    </message>
    <message>
        <source>The shell could not start, because the RunAs account of the endpoint failed.</source>
        <translation>Le shell n’a pas pu démarrer, car le compte RunAs du point de terminaison a échoué.</translation>
    </message>
    <message>
        <source>Set RunAsUser and RunAsPassword again, and check that the policy Disallow WinRM from storing RunAs credentials is not enabled.</source>
        <translation>Définissez de nouveau RunAsUser et RunAsPassword, et vérifiez que la stratégie Interdire à WinRM de stocker des informations d’identification RunAs n’est pas activée.</translation>
    </message>
    <message>
        <source>This endpoint accepts only local connections.</source>
        <translation>Ce point de terminaison n’accepte que les connexions locales.</translation>
    </message>
    <message>
        <source>Use another endpoint, or run Enable-PSSessionConfiguration on that computer.</source>
        <translation>Utilisez un autre point de terminaison, ou exécutez Enable-PSSessionConfiguration sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The idle time-out of the shell is outside the allowed range.</source>
        <translation>Le délai d’inactivité du shell est en dehors de la plage autorisée.</translation>
    </message>
    <message>
        <source>Choose at least 60 seconds and at most the MaxIdleTimeoutms of the server.</source>
        <translation>Choisissez au moins 60 secondes et au plus le MaxIdleTimeoutms du serveur.</translation>
    </message>
    <message>
        <source>The session can no longer be used, for example because WinRM was restarted.</source>
        <translation>La session n’est plus utilisable, par exemple parce que WinRM a été redémarré.</translation>
    </message>
    <message>
        <source>Connect again; repeat the operation only if doing it twice is safe.</source>
        <translation>Reconnectez-vous&#xa0;; ne répétez l’opération que si elle peut être faite deux fois sans risque.</translation>
    </message>
    <message>
        <source>Access is denied: the account has no right to do this.</source>
        <translation>Accès refusé&#xa0;: le compte n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Use another account, or give this one the right on the remote computer.</source>
        <translation>Utilisez un autre compte, ou accordez-lui le droit sur l’ordinateur distant.</translation>
    </message>
    <message>
        <source>The resource does not fit the operation that was asked for.</source>
        <translation>La ressource ne convient pas à l’opération demandée.</translation>
    </message>
    <message>
        <source>Choose another operation, or check the resource URI.</source>
        <translation>Choisissez une autre opération, ou vérifiez l’URI de ressource.</translation>
    </message>
    <message>
        <source>The service does not support this operation.</source>
        <translation>Le service ne prend pas en charge cette opération.</translation>
    </message>
    <message>
        <source>Check the resource URI; this service may not have the function at all.</source>
        <translation>Vérifiez l’URI de ressource&#xa0;; ce service n’a peut-être pas du tout cette fonction.</translation>
    </message>
    <message>
        <source>The service cannot process the filter of the query.</source>
        <translation>Le service ne peut pas traiter le filtre de la requête.</translation>
    </message>
    <message>
        <source>Check the text of the filter, its dialect and the resource URI.</source>
        <translation>Vérifiez le texte du filtre, son dialecte et l’URI de ressource.</translation>
    </message>
    <message>
        <source>Something else is using the resource at the moment.</source>
        <translation>La ressource est actuellement utilisée par autre chose.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The service does not know the encoding of the request.</source>
        <translation>Le service ne connaît pas l’encodage de la requête.</translation>
    </message>
    <message>
        <source>Check the port and the path: the service may speak another version of SOAP.</source>
        <translation>Vérifiez le port et le chemin&#xa0;: le service parle peut-être une autre version de SOAP.</translation>
    </message>
    <message>
        <source>The service cannot deliver events in this way.</source>
        <translation>Le service ne peut pas remettre les événements de cette manière.</translation>
    </message>
    <message>
        <source>Choose another delivery mode for the subscription.</source>
        <translation>Choisissez un autre mode de remise pour l’abonnement.</translation>
    </message>
    <message>
        <source>The receiver refused the events and ended the subscription.</source>
        <translation>Le destinataire a refusé les événements et mis fin à l’abonnement.</translation>
    </message>
    <message>
        <source>Check the receiver, then subscribe again.</source>
        <translation>Vérifiez le destinataire, puis abonnez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The service has nothing at this address or resource URI.</source>
        <translation>Le service n’a rien à cette adresse ou à cet URI de ressource.</translation>
    </message>
    <message>
        <source>Check the path and the resource URI.</source>
        <translation>Vérifiez le chemin et l’URI de ressource.</translation>
    </message>
    <message>
        <source>The message is too large for the service, or is encoded in a way that it does not accept.</source>
        <translation>Le message est trop volumineux pour le service, ou encodé d’une manière qu’il n’accepte pas.</translation>
    </message>
    <message>
        <source>Change the envelope size, ask for less at once, or use UTF-8.</source>
        <translation>Changez la taille de l’enveloppe, demandez moins à la fois ou utilisez UTF-8.</translation>
    </message>
    <message>
        <source>The resource is offline at the moment.</source>
        <translation>La ressource est actuellement hors connexion.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The source of the events cannot process the subscription.</source>
        <translation>La source des événements ne peut pas traiter l’abonnement.</translation>
    </message>
    <message>
        <source>Check the filter and the options of the subscription, then try again.</source>
        <translation>Vérifiez le filtre et les options de l’abonnement, puis réessayez.</translation>
    </message>
    <message>
        <source>The service does not know this filter dialect.</source>
        <translation>Le service ne connaît pas ce dialecte de filtre.</translation>
    </message>
    <message>
        <source>Choose another dialect, or ask without a filter.</source>
        <translation>Choisissez un autre dialecte, ou demandez sans filtre.</translation>
    </message>
    <message>
        <source>The service does not support filters here.</source>
        <translation>Le service ne prend pas en charge les filtres ici.</translation>
    </message>
    <message>
        <source>Ask without a filter.</source>
        <translation>Demandez sans filtre.</translation>
    </message>
    <message>
        <source>The source of the events cannot use this filter.</source>
        <translation>La source des événements ne peut pas utiliser ce filtre.</translation>
    </message>
    <message>
        <source>Change the filter, or subscribe without one.</source>
        <translation>Changez le filtre, ou abonnez-vous sans filtre.</translation>
    </message>
    <message>
        <source>The service cannot read or write a single part of this object.</source>
        <translation>Le service ne peut pas lire ou écrire une partie isolée de cet objet.</translation>
    </message>
    <message>
        <source>Work with the whole object instead.</source>
        <translation>Utilisez plutôt l’objet entier.</translation>
    </message>
    <message>
        <source>The service does not understand the form of the reference.</source>
        <translation>Le service ne comprend pas la forme de la référence.</translation>
    </message>
    <message>
        <source>Use the resource URI and selectors instead of the reference.</source>
        <translation>Utilisez l’URI de ressource et des sélecteurs au lieu de la référence.</translation>
    </message>
    <message>
        <source>An error happened inside the service.</source>
        <translation>Une erreur s’est produite à l’intérieur du service.</translation>
    </message>
    <message>
        <source>Read the detail below and the log of the service, then try again.</source>
        <translation>Lisez le détail ci-dessous et le journal du service, puis réessayez.</translation>
    </message>
    <message>
        <source>The service does not accept an addressing header of the request.</source>
        <translation>Le service n’accepte pas un en-tête d’adressage de la requête.</translation>
    </message>
    <message>
        <source>Check the address of the connection and the resource URI.</source>
        <translation>Vérifiez l’adresse de la connexion et l’URI de ressource.</translation>
    </message>
    <message>
        <source>The bookmark of the subscription is damaged or has expired.</source>
        <translation>Le signet de l’abonnement est endommagé ou a expiré.</translation>
    </message>
    <message>
        <source>Subscribe again without the bookmark.</source>
        <translation>Abonnez-vous de nouveau sans le signet.</translation>
    </message>
    <message>
        <source>The service does not accept the expiration time.</source>
        <translation>Le service n’accepte pas la date d’expiration.</translation>
    </message>
    <message>
        <source>Choose another expiration time, or none.</source>
        <translation>Choisissez une autre date d’expiration, ou aucune.</translation>
    </message>
    <message>
        <source>The service does not understand the content of the subscription request.</source>
        <translation>Le service ne comprend pas le contenu de la demande d’abonnement.</translation>
    </message>
    <message>
        <source>Check the options of the subscription.</source>
        <translation>Vérifiez les options de l’abonnement.</translation>
    </message>
    <message>
        <source>The service does not accept an option of the request.</source>
        <translation>Le service n’accepte pas une option de la requête.</translation>
    </message>
    <message>
        <source>Check the names and values of the options.</source>
        <translation>Vérifiez les noms et les valeurs des options.</translation>
    </message>
    <message>
        <source>A parameter of the operation is not valid.</source>
        <translation>Un paramètre de l’opération n’est pas valide.</translation>
    </message>
    <message>
        <source>Check the names and values of the parameters.</source>
        <translation>Vérifiez les noms et les valeurs des paramètres.</translation>
    </message>
    <message>
        <source>The XML that was sent does not fit the resource.</source>
        <translation>Le XML envoyé ne convient pas à la ressource.</translation>
    </message>
    <message>
        <source>Check the namespace, the names and the order of the elements.</source>
        <translation>Vérifiez l’espace de noms, les noms et l’ordre des éléments.</translation>
    </message>
    <message>
        <source>The service does not know this resource URI.</source>
        <translation>Le service ne connaît pas cet URI de ressource.</translation>
    </message>
    <message>
        <source>Check the spelling of the resource URI, its class and its namespace.</source>
        <translation>Vérifiez l’orthographe de l’URI de ressource, sa classe et son espace de noms.</translation>
    </message>
    <message>
        <source>The selectors do not fit the resource, or what they name no longer exists.</source>
        <translation>Les sélecteurs ne conviennent pas à la ressource, ou ce qu’ils désignent n’existe plus.</translation>
    </message>
    <message>
        <source>Refresh, then check the names and values of the selectors.</source>
        <translation>Actualisez, puis vérifiez les noms et les valeurs des sélecteurs.</translation>
    </message>
    <message>
        <source>The service does not know the system that the request names.</source>
        <translation>Le service ne connaît pas le système que nomme la requête.</translation>
    </message>
    <message>
        <source>Check the system selector, or leave it out.</source>
        <translation>Vérifiez le sélecteur du système, ou omettez-le.</translation>
    </message>
    <message>
        <source>The service misses an addressing header in the request.</source>
        <translation>Il manque au service un en-tête d’adressage dans la requête.</translation>
    </message>
    <message>
        <source>The service does not understand a header that it has to understand.</source>
        <translation>Le service ne comprend pas un en-tête qu’il doit comprendre.</translation>
    </message>
    <message>
        <source>Leave out options that this service does not support, such as session options that only Windows knows.</source>
        <translation>Omettez les options que ce service ne prend pas en charge, comme les options de session que seul Windows connaît.</translation>
    </message>
    <message>
        <source>The receiver did not acknowledge the events.</source>
        <translation>Le destinataire n’a pas accusé réception des événements.</translation>
    </message>
    <message>
        <source>Subscribe again without acknowledgement.</source>
        <translation>Abonnez-vous de nouveau sans accusé de réception.</translation>
    </message>
    <message>
        <source>Wait and try again; end shells and queries that nobody needs any more.</source>
        <translation>Patientez et réessayez&#xa0;; terminez les shells et les requêtes dont personne n’a plus besoin.</translation>
    </message>
    <message>
        <source>The resource could not be renamed.</source>
        <translation>La ressource n’a pas pu être renommée.</translation>
    </message>
    <message>
        <source>Check that the new name is free and that its keys are valid.</source>
        <translation>Vérifiez que le nouveau nom est libre et que ses clés sont valides.</translation>
    </message>
    <message>
        <source>The operation did not finish in time.</source>
        <translation>L’opération ne s’est pas terminée à temps.</translation>
    </message>
    <message>
        <source>Raise the operation time-out and try again. While waiting for output this is no error.</source>
        <translation>Augmentez le délai d’expiration de l’opération et réessayez. Pendant l’attente d’une sortie, ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>The enumeration or the subscription cannot be renewed.</source>
        <translation>L’énumération ou l’abonnement ne peut pas être renouvelé.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Recommencez depuis le début.</translation>
    </message>
    <message>
        <source>The service does not accept this kind of expiration time.</source>
        <translation>Le service n’accepte pas ce type d’expiration.</translation>
    </message>
    <message>
        <source>Give the expiration time as a duration, or leave it out.</source>
        <translation>Indiquez l’expiration sous forme de durée, ou omettez-la.</translation>
    </message>
    <message>
        <source>The service does not support a feature that the request asks for.</source>
        <translation>Le service ne prend pas en charge une fonctionnalité demandée par la requête.</translation>
    </message>
    <message>
        <source>Leave out the option or the feature that the detail below names.</source>
        <translation>Omettez l’option ou la fonctionnalité indiquée par le détail ci-dessous.</translation>
    </message>
    <message>
        <source>The service speaks another version of SOAP.</source>
        <translation>Le service parle une autre version de SOAP.</translation>
    </message>
    <message>
        <source>Choose a certificate with the enhanced key usage Server Authentication.</source>
        <translation>Choisissez un certificat dont l’utilisation de la clé est Authentification du serveur.</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter computers</source>
        <translation>Filtrer les ordinateurs</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows only the computers in which each of these words is found: in the name, the user, the transport, the state or the message.&lt;/p&gt;&lt;p&gt;&lt;b&gt;state:opened&lt;/b&gt;, &lt;b&gt;user:admin&lt;/b&gt;, &lt;b&gt;os:10.0&lt;/b&gt; and &lt;b&gt;error:denied&lt;/b&gt; look into one of them only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Affiche uniquement les ordinateurs dans lesquels se trouve chacun de ces mots&#xa0;: dans le nom, l’utilisateur, le transport, l’état ou le message.&lt;/p&gt;&lt;p&gt;&lt;b&gt;state:ouvert&lt;/b&gt;, &lt;b&gt;user:admin&lt;/b&gt;, &lt;b&gt;os:10.0&lt;/b&gt; et &lt;b&gt;error:refusé&lt;/b&gt; ne cherchent que dans l’un d’eux.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>OS %1</source>
        <extracomment>%1: version of the operating system.</extracomment>
        <translation>SE %1</translation>
    </message>
    <message>
        <source>Stack %1</source>
        <extracomment>%1: version of the WS-Management software.</extracomment>
        <translation>Pile %1</translation>
    </message>
    <message>
        <source>A WS-Management service answered</source>
        <translation>Un service WS-Management a répondu</translation>
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
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Computers to import</source>
        <translation>Ordinateurs à importer</translation>
    </message>
    <message>
        <source>Take over options that &amp;lower the security</source>
        <translation>Reprendre les options qui réduisent la &amp;sécurité</translation>
    </message>
    <message>
        <source>Those that stand in the rows, for all new computers; each row has a box of its own</source>
        <translation>Celles indiquées dans les lignes, pour tous les nouveaux ordinateurs&#xa0;; chaque ligne a sa propre case</translation>
    </message>
    <message>
        <source>&amp;All new computers</source>
        <translation>&amp;Tous les nouveaux ordinateurs</translation>
    </message>
    <message>
        <source>Checks all that can be added, or none</source>
        <translation>Coche tous ceux qui peuvent être ajoutés, ou aucun</translation>
    </message>
    <message>
        <source>Connect &amp;now</source>
        <translation>Connecter &amp;maintenant</translation>
    </message>
    <message>
        <source>Connects to the added computers at once. Without it nothing is sent to them.</source>
        <translation>Se connecte aussitôt aux ordinateurs ajoutés. Sinon, rien ne leur est envoyé.</translation>
    </message>
    <message>
        <source>Import Connections from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Importer des connexions depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) come with options that lower the security. These stay off unless you check them; take over only those whose reason you know.</source>
        <translation>
            <numerusform>%Ln ordinateur comporte des options qui réduisent la sécurité. Elles restent désactivées si vous ne les cochez pas&#xa0;; ne reprenez que celles dont vous connaissez la raison.</numerusform>
            <numerusform>%Ln ordinateurs comportent des options qui réduisent la sécurité. Elles restent désactivées si vous ne les cochez pas&#xa0;; ne reprenez que celles dont vous connaissez la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no computer in this file. Choose a list that WSMan Explorer or Windows Admin Center exported, or a text with a name or a URI in each line.</source>
        <translation>Ce fichier ne contient aucun ordinateur. Choisissez une liste exportée par WSMan Explorer ou Windows Admin Center, ou un texte avec un nom ou un URI par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) are new.</source>
        <translation>
            <numerusform>%Ln ordinateur est nouveau.</numerusform>
            <numerusform>%Ln ordinateurs sont nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Il ne contient rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list already and stay as they are.</source>
        <translation>
            <numerusform>%Ln est déjà dans la liste et reste inchangé.</numerusform>
            <numerusform>%Ln sont déjà dans la liste et restent inchangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are repetitions.</source>
        <translation>
            <numerusform>%Ln est une répétition.</numerusform>
            <numerusform>%Ln sont des répétitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be taken; they stand at the top.</source>
        <translation>
            <numerusform>%Ln ne peut pas être repris&#xa0;; il figure en haut.</numerusform>
            <numerusform>%Ln ne peuvent pas être repris&#xa0;; ils figurent en haut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd %Ln</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln</numerusform>
            <numerusform>&amp;Ajouter %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Adds the checked computers to the list; this can be undone</source>
        <translation>Ajoute les ordinateurs cochés à la liste&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Check the computers to add.</source>
        <translation>Cochez les ordinateurs à ajouter.</translation>
    </message>
    <message>
        <source>There is no new computer to add.</source>
        <translation>Il n’y a aucun nouvel ordinateur à ajouter.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>In the list already</source>
        <translation>Déjà dans la liste</translation>
    </message>
    <message>
        <source>A repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New; no server but “%1”</source>
        <extracomment>%1: what another program calls it, such as &quot;cluster&quot;</extracomment>
        <translation>Nouveau&#xa0;; pas un serveur, mais «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Added only if you check it. It may answer as a server does.</source>
        <translation>Ajouté seulement si vous le cochez. Il répond peut-être comme un serveur.</translation>
    </message>
    <message>
        <source>The same address and user stand further up in the same import.</source>
        <translation>La même adresse et le même utilisateur figurent plus haut dans cette importation.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Lowers security</source>
        <translation>Réduit la sécurité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>unencrypted traffic</source>
        <translation>trafic non chiffré</translation>
    </message>
    <message>
        <source>messages not sealed</source>
        <translation>messages non chiffrés</translation>
    </message>
    <message>
        <source>any certificate issuer</source>
        <translation>tout émetteur de certificat</translation>
    </message>
    <message>
        <source>any certificate name</source>
        <translation>tout nom de certificat</translation>
    </message>
    <message>
        <source>no revocation check</source>
        <translation>pas de contrôle de révocation</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>délégation</translation>
    </message>
    <message>
        <source>other service name</source>
        <translation>autre nom de service</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>Unencrypted traffic is allowed: anyone on the way may be able to read the password and what is sent.</source>
        <translation>Le trafic non chiffré est autorisé&#xa0;: quiconque se trouve sur le trajet peut éventuellement lire le mot de passe et les données envoyées.</translation>
    </message>
    <message>
        <source>Messages are not sealed by the keys of the authentication.</source>
        <translation>Les messages ne sont pas chiffrés par les clés de l’authentification.</translation>
    </message>
    <message>
        <source>A certificate of any issuer is taken, also that of an impostor.</source>
        <translation>Un certificat de tout émetteur est accepté, même celui d’un imposteur.</translation>
    </message>
    <message>
        <source>A certificate made for another computer is taken.</source>
        <translation>Un certificat établi pour un autre ordinateur est accepté.</translation>
    </message>
    <message>
        <source>It is not asked whether the certificate was withdrawn.</source>
        <translation>Il n’est pas demandé si le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The computer may act as you towards other computers.</source>
        <translation>L’ordinateur peut agir en votre nom auprès d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>The sign-in is made out to the service %1, to which the computer could hand it on.</source>
        <translation>L’authentification est établie pour le service %1, auquel l’ordinateur pourrait la transmettre.</translation>
    </message>
    <message>
        <source>All traffic goes through the proxy %1.</source>
        <extracomment>%1: the host of a proxy</extracomment>
        <translation>Tout le trafic passe par le proxy %1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>%1: a number; the so many-eth computer of a list</extracomment>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: the name of a file, %2: &quot;line 7&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;line 7&quot;, %2: a sentence</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <extracomment>%1: &quot;line 7&quot;, %2: what stands there, %3: a sentence</extracomment>
        <translation>%1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>No value (nil), which is another thing than an empty one</source>
        <translation>Aucune valeur (nil), ce qui n’est pas la même chose qu’une valeur vide</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Parts of the journal %1 are damaged. What it still tells is listed; look at the shells of your computers for the rest.</source>
        <translation>Des parties du journal %1 sont endommagées. Ce qu’il indique encore est listé&#xa0;; pour le reste, consultez les shells de vos ordinateurs.</translation>
    </message>
    <message>
        <source>The journal of open shells cannot be written: %1. After a crash the program would not know what it left at servers. Make room or check the rights on %2.</source>
        <translation>Le journal des shells ouverts n’a pas pu être écrit&#xa0;: %1. Après un plantage, le programme ne saurait pas ce qu’il a laissé sur les serveurs. Libérez de l’espace ou vérifiez les droits sur %2.</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Password needed: connect to it first</source>
        <translation>Mot de passe requis&#xa0;: connectez d’abord l’ordinateur</translation>
    </message>
    <message>
        <source>The computer was removed from the list.</source>
        <translation>L’ordinateur a été supprimé de la liste.</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Left Open at Servers</source>
        <translation>Laissés ouverts sur les serveurs</translation>
    </message>
    <message>
        <source>Left open at servers</source>
        <translation>Laissés ouverts sur les serveurs</translation>
    </message>
    <message>
        <source>Asks the servers which of them are still there, and changes nothing</source>
        <translation>Demande aux serveurs lesquels existent encore, sans rien modifier</translation>
    </message>
    <message>
        <source>Ends them at the servers, with whatever still runs in them</source>
        <translation>Les termine sur les serveurs, avec tout ce qui s’y exécute encore</translation>
    </message>
    <message>
        <source>Co&amp;nnect…</source>
        <translation>Co&amp;nnecter…</translation>
    </message>
    <message>
        <source>Connects to their computers, which asks for passwords that are not known</source>
        <translation>Se connecte à leurs ordinateurs, en demandant les mots de passe inconnus</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Removes them from this list without asking any server</source>
        <translation>Les retire de cette liste sans interroger aucun serveur</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Waits for the servers no longer</source>
        <translation>N’attend plus les serveurs</translation>
    </message>
    <message>
        <source>Nothing is left: all that this program opened at servers is closed or gone.</source>
        <translation>Il ne reste rien&#xa0;: tout ce que ce programme a ouvert sur les serveurs est fermé ou a disparu.</translation>
    </message>
    <message>
        <source>WSMan Explorer opened these and did not see them closed, because it ended unexpectedly or the server did not answer. Until its idle time-out each counts against the quotas of its server.</source>
        <translation>WSMan Explorer les a ouverts et n’a pas constaté leur fermeture, parce qu’il s’est terminé de façon inattendue ou que le serveur n’a pas répondu. Jusqu’à son délai d’inactivité, chacun compte dans les quotas de son serveur.</translation>
    </message>
    <message>
        <source>As&amp;k About All</source>
        <translation>&amp;Interroger tout</translation>
    </message>
    <message>
        <source>As&amp;k About Selected</source>
        <translation>&amp;Interroger la sélection</translation>
    </message>
    <message>
        <source>&amp;End All</source>
        <translation>T&amp;erminer tout</translation>
    </message>
    <message>
        <source>&amp;End Selected</source>
        <translation>T&amp;erminer la sélection</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n entry(s)?</source>
        <translation>
            <numerusform>Oublier %n entrée&#xa0;?</numerusform>
            <numerusform>Oublier %n entrées&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ended at the servers, and this program will not remind you of them again.</source>
        <translation>Rien n’est terminé sur les serveurs, et ce programme ne vous les rappellera plus.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>LeftoversFlow</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n computers</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last time %n object(s) stayed open on %1.</source>
        <extracomment>%1: names of computers, or their number.</extracomment>
        <translation>
            <numerusform>La dernière fois, %n objet est resté ouvert sur %1.</numerusform>
            <numerusform>La dernière fois, %n objets sont restés ouverts sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k…</source>
        <translation>&amp;Gérer…</translation>
    </message>
</context>
<context>
    <name>LeftoversModel</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Toujours présent</translation>
    </message>
    <message>
        <source>Gone: the server had ended it</source>
        <translation>Disparu&#xa0;: le serveur l’avait terminé</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé maintenant</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>Non fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading: what was left open, a shell or a subscription.</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>Heading: when it was opened.</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Id at the server</source>
        <translation>ID sur le serveur</translation>
    </message>
    <message>
        <source>Unknown: no answer came</source>
        <translation>Sa réponse n’est jamais arrivée</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading: whether it is still there.</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>There is no computer to export. This computer and those of the demo are not exported; connect to another one first.</source>
        <translation>Il n’y a aucun ordinateur à exporter. Cet ordinateur et ceux de la démonstration ne sont pas exportés&#xa0;; connectez-vous d’abord à un autre.</translation>
    </message>
    <message numerus="yes">
        <source>Writes the %Ln selected computer(s) to a file, without passwords.</source>
        <translation>
            <numerusform>Écrit %Ln ordinateur sélectionné dans un fichier, sans mots de passe.</numerusform>
            <numerusform>Écrit les %Ln ordinateurs sélectionnés dans un fichier, sans mots de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes all computers of the list to a file, without passwords.</source>
        <translation>Écrit tous les ordinateurs de la liste dans un fichier, sans mots de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Selected Computer(s)</source>
        <translation>
            <numerusform>Exporter %Ln ordinateur sélectionné</numerusform>
            <numerusform>Exporter %Ln ordinateurs sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export All %Ln Computer(s)</source>
        <translation>
            <numerusform>Exporter %Ln ordinateur</numerusform>
            <numerusform>Exporter les %Ln ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>List of computers (*.wsmanlist)</source>
        <translation>Liste d’ordinateurs (*.wsmanlist)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <extracomment>%1: the name of a file, %2: what the system says.</extracomment>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computer(s) written to %1, without passwords and trusted certificates.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%Ln ordinateur écrit dans %1, sans mots de passe ni certificats approuvés.</numerusform>
            <numerusform>%Ln ordinateurs écrits dans %1, sans mots de passe ni certificats approuvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Lists of computers (*.wsmanlist *.csv *.txt)</source>
        <translation>Listes d’ordinateurs (*.wsmanlist *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln computer(s).</source>
        <translation>
            <numerusform>%Ln ordinateur ajouté.</numerusform>
            <numerusform>%Ln ordinateurs ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>None of them was removed, as they are connected. Disconnect them first.</source>
        <translation>Aucun d’eux n’a été supprimé, car ils sont connectés. Déconnectez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>LiveObject</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>PowerShell&apos;s name of a state, as the next ones: of a connection, a session or a shell.</extracomment>
        <translation>En ouverture</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>En déconnexion</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>En connexion</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>En fermeture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompu</translation>
    </message>
</context>
<context>
    <name>LogonAdvice</name>
    <message>
        <source>Basic takes only local accounts of a Windows server. For an account of a domain choose Negotiate or Kerberos.</source>
        <translation>Basic n’accepte que les comptes locaux d’un serveur Windows. Pour un compte de domaine, choisissez Negotiate ou Kerberos.</translation>
    </message>
    <message>
        <source>Say where the account lives: %1\%2 for one of the server itself, DOMAIN\%2 or %2@domain for one of a domain.</source>
        <translation>Précisez où se trouve le compte&#xa0;: %1\%2 pour un compte du serveur lui-même, DOMAINE\%2 ou %2@domaine pour un compte de domaine.</translation>
    </message>
    <message>
        <source>Enter the password again. The account may also be locked, disabled, or have to change its password.</source>
        <translation>Entrez de nouveau le mot de passe. Le compte peut aussi être verrouillé, désactivé ou obligé de changer de mot de passe.</translation>
    </message>
    <message>
        <source>A local administrator other than Administrator gets no rights over the network unless LocalAccountTokenFilterPolicy is 1 on the server, or the account is in Remote Management Users.</source>
        <translation>Un administrateur local autre qu’Administrateur n’obtient aucun droit par le réseau, sauf si LocalAccountTokenFilterPolicy vaut 1 sur le serveur ou si le compte fait partie du groupe Utilisateurs de gestion à distance.</translation>
    </message>
    <message>
        <source>The account has to be in Administrators or in Remote Management Users on the server.</source>
        <translation>Le compte doit faire partie du groupe Administrateurs ou Utilisateurs de gestion à distance sur le serveur.</translation>
    </message>
    <message>
        <source>Over HTTP a server takes Basic only where AllowUnencrypted is set. Better choose HTTPS or Negotiate.</source>
        <translation>Sur HTTP, un serveur n’accepte Basic que si AllowUnencrypted est défini. Choisissez plutôt HTTPS ou Negotiate.</translation>
    </message>
    <message>
        <source>This server does not offer %1; it offers %2.</source>
        <translation>Ce serveur ne propose pas %1&#xa0;; il propose %2.</translation>
    </message>
    <message>
        <source>Edit the connection and choose Negotiate.</source>
        <translation>Modifiez la connexion et choisissez Negotiate.</translation>
    </message>
    <message>
        <source>Edit the connection and choose Kerberos, with an account of the domain.</source>
        <translation>Modifiez la connexion et choisissez Kerberos, avec un compte du domaine.</translation>
    </message>
    <message>
        <source>Basic would show the password to anyone on the way: use it over HTTPS only, or have Negotiate enabled on the server (winrm/config/service/auth).</source>
        <translation>Basic montrerait le mot de passe à quiconque sur le trajet&#xa0;: ne l’utilisez que sur HTTPS, ou faites activer Negotiate sur le serveur (winrm/config/service/auth).</translation>
    </message>
    <message>
        <source>Edit the connection and choose Basic, with a local account of the server.</source>
        <translation>Modifiez la connexion et choisissez Basic, avec un compte local du serveur.</translation>
    </message>
    <message>
        <source>Have Negotiate or Kerberos enabled on the server (winrm/config/service/auth).</source>
        <translation>Faites activer Negotiate ou Kerberos sur le serveur (winrm/config/service/auth).</translation>
    </message>
    <message>
        <source>The server maps the certificate to no account: check WSMan:\localhost\ClientCertificate there, and that its Auth\Certificate is enabled.</source>
        <translation>Le serveur n’associe le certificat à aucun compte&#xa0;: vérifiez-y WSMan:\localhost\ClientCertificate, et que son paramètre Auth\Certificate est activé.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered line of a list: %1 is its number, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If something between opens the HTTPS (a proxy, a load balancer), a server whose CbtHardeningLevel is Strict refuses. Connect past it.</source>
        <translation>Si un intermédiaire ouvre le HTTPS (un proxy, un équilibreur de charge), un serveur dont CbtHardeningLevel vaut Strict refuse. Connectez-vous sans lui.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Computer</source>
        <extracomment>A menu.</extracomment>
        <translation>&amp;Ordinateur</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>A menu.</extracomment>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>Name of the toolbar.</extracomment>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Connecter…</translation>
    </message>
    <message>
        <source>Adds one or many computers to the list and connects to them.</source>
        <translation>Ajoute un ou plusieurs ordinateurs à la liste et s’y connecte.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Closes all that this program opened on the selected computers. What others opened there is not touched.</source>
        <translation>Ferme tout ce que ce programme a ouvert sur les ordinateurs sélectionnés. Ce que d’autres y ont ouvert n’est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconnecter</translation>
    </message>
    <message>
        <source>Connects to those of the selected computers that are not connected.</source>
        <translation>Se connecte à ceux des ordinateurs sélectionnés qui ne sont pas connectés.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>A command: asks the computers what they are.</extracomment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Asks the service on the selected computers to identify itself. Opens nothing there.</source>
        <translation>Demande au service des ordinateurs sélectionnés de s’identifier. N’y ouvre rien.</translation>
    </message>
    <message>
        <source>Connect A&amp;new</source>
        <translation>Connecter à &amp;nouveau</translation>
    </message>
    <message>
        <source>Closes all that this program opened on the selected computers, then connects to them again.</source>
        <translation>Ferme tout ce que ce programme a ouvert sur les ordinateurs sélectionnés, puis s’y connecte à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Wait for This Computer</source>
        <translation>&amp;Attendre cet ordinateur</translation>
    </message>
    <message>
        <source>Asks the selected computers again and again until their service answers, then connects. Sends no password meanwhile.</source>
        <translation>Interroge sans cesse les ordinateurs sélectionnés jusqu’à ce que leur service réponde, puis s’y connecte. N’envoie aucun mot de passe entre-temps.</translation>
    </message>
    <message>
        <source>Tr&amp;y Now</source>
        <translation>Essa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>Does not wait for the next try to connect anew.</source>
        <translation>N’attend pas la prochaine tentative de connexion.</translation>
    </message>
    <message>
        <source>Sto&amp;p Trying</source>
        <translation>Arrêter les tentati&amp;ves</translation>
    </message>
    <message>
        <source>Ends the tries to connect anew, and the waiting for a computer.</source>
        <translation>Met fin aux nouvelles tentatives de connexion et à l’attente d’un ordinateur.</translation>
    </message>
    <message>
        <source>Last Res&amp;ults…</source>
        <translation>Derniers rés&amp;ultats…</translation>
    </message>
    <message>
        <source>Shows what came of the last action on several computers, by cause.</source>
        <translation>Affiche ce qu’a donné la dernière action sur plusieurs ordinateurs, par cause.</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>Dia&amp;gnostiquer…</translation>
    </message>
    <message>
        <source>Looks step by step where a connection fails: name, ports, TLS, HTTP, authentication, rights.</source>
        <translation>Cherche pas à pas où une connexion échoue&#xa0;: nom, ports, TLS, HTTP, authentification, droits.</translation>
    </message>
    <message>
        <source>New &amp;Shell</source>
        <translation>Nouveau &amp;shell</translation>
    </message>
    <message>
        <source>Opens a command shell on the selected computers.</source>
        <translation>Ouvre un shell de commandes sur les ordinateurs sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>Modi&amp;fier la connexion…</translation>
    </message>
    <message>
        <source>Changes name, transport, user and options of the selected computer&apos;s connection.</source>
        <translation>Modifie le nom, le transport, l’utilisateur et les options de la connexion de l’ordinateur sélectionné.</translation>
    </message>
    <message>
        <source>Use Credent&amp;ials…</source>
        <translation>Utiliser des &amp;informations d’identification…</translation>
    </message>
    <message>
        <source>Chooses which credential set the selected computers use, or an account of their own. This can be undone.</source>
        <translation>Choisit le jeu d’identification qu’utilisent les ordinateurs sélectionnés, ou un compte propre à chacun. Peut être annulé.</translation>
    </message>
    <message>
        <source>Credentia&amp;ls…</source>
        <translation>Informations d’id&amp;entification…</translation>
    </message>
    <message>
        <source>Shows, adds and changes the named accounts that several computers share.</source>
        <translation>Affiche, ajoute et modifie les comptes nommés que plusieurs ordinateurs partagent.</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Removes the selected computers from the list, as far as they are not connected. This can be undone.</source>
        <translation>Supprime de la liste les ordinateurs sélectionnés qui ne sont pas connectés. Peut être annulé.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copies the selected rows as text, with tabs between the columns.</source>
        <translation>Copie les lignes sélectionnées sous forme de texte, avec des tabulations entre les colonnes.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Selects all computers that the filter shows.</source>
        <translation>Sélectionne tous les ordinateurs que montre le filtre.</translation>
    </message>
    <message>
        <source>&amp;Filter Computers</source>
        <translation>&amp;Filtrer les ordinateurs</translation>
    </message>
    <message>
        <source>Goes to the filter box.</source>
        <translation>Va à la zone de filtre.</translation>
    </message>
    <message>
        <source>&amp;Clear Closed</source>
        <translation>Effa&amp;cer les fermés</translation>
    </message>
    <message>
        <source>Forgets sessions and shells of the selected computers that are closed.</source>
        <translation>Oublie les sessions et les shells fermés des ordinateurs sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Left Open at Servers…</source>
        <translation>&amp;Laissés ouverts sur les serveurs…</translation>
    </message>
    <message>
        <source>Shows what this program opened at servers and did not see closed, and ends it.</source>
        <translation>Affiche ce que ce programme a ouvert sur les serveurs sans en constater la fermeture, et y met fin.</translation>
    </message>
    <message>
        <source>Find &amp;Orphans…</source>
        <translation>Rechercher des &amp;orphelins…</translation>
    </message>
    <message>
        <source>Looks at many computers for shells that were left behind, and ends them.</source>
        <translation>Cherche sur de nombreux ordinateurs les shells abandonnés, et les termine.</translation>
    </message>
    <message>
        <source>Try De&amp;mo Computers</source>
        <translation>Ordinateurs de dé&amp;monstration</translation>
    </message>
    <message>
        <source>Starts a few computers on this machine to try the program with, and connects to them.</source>
        <translation>Démarre quelques ordinateurs sur cette machine pour essayer le programme, et s’y connecte.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Paramètre&amp;s…</translation>
    </message>
    <message>
        <source>Time limits and how many computers are connected at once.</source>
        <translation>Délais et nombre d’ordinateurs connectés à la fois.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends the program. Asks before it leaves anything open.</source>
        <translation>Ferme le programme. Demande avant de laisser quelque chose ouvert.</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>Barre d’ou&amp;tils</translation>
    </message>
    <message>
        <source>Shows or hides the toolbar.</source>
        <translation>Affiche ou masque la barre d’outils.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>A part of the window that is shown or hidden.</extracomment>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Shows or hides the details of the selected computers.</source>
        <translation>Affiche ou masque les détails des ordinateurs sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <extracomment>A part of the window that is shown or hidden.</extracomment>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>Shows or hides the list of what happened.</source>
        <translation>Affiche ou masque la liste de ce qui s’est passé.</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Shows the columns of the table as they were at first.</source>
        <translation>Affiche les colonnes du tableau comme à l’origine.</translation>
    </message>
    <message>
        <source>&amp;About WSMan Explorer</source>
        <translation>À &amp;propos de WSMan Explorer</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version et licence.</translation>
    </message>
    <message>
        <source>Nothing was done on several computers yet.</source>
        <translation>Rien n’a encore été fait sur plusieurs ordinateurs.</translation>
    </message>
    <message>
        <source>Import and E&amp;xport</source>
        <translation>Importer et e&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>&amp;Importer des connexions…</translation>
    </message>
    <message>
        <source>Shows what a list of computers would add, and adds what you choose. Such a file can also be dropped on the window.</source>
        <translation>Montre ce qu’une liste d’ordinateurs ajouterait, et ajoute ce que vous choisissez. Un tel fichier peut aussi être déposé sur la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Export Connections…</source>
        <translation>&amp;Exporter des connexions…</translation>
    </message>
    <message>
        <source>Writes the selected computers, or all, to a file, without passwords.</source>
        <translation>Écrit les ordinateurs sélectionnés, ou tous, dans un fichier, sans mots de passe.</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Goes on to the details, the activity, and back to the table.</source>
        <translation>Passe aux détails, à l’activité, puis revient au tableau.</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Goes back the other way.</source>
        <translation>Passe d’un volet à l’autre en sens inverse.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NewEnumerationDialog</name>
    <message>
        <source>Fetch the first items with the first &amp;answer</source>
        <translation>Obtenir les premiers éléments &amp;avec la première réponse</translation>
    </message>
    <message>
        <source>New Enumeration on %1</source>
        <translation>Nouvelle énumération sur %1</translation>
    </message>
    <message>
        <source>A resource URI, or an alias of the winrm command with what follows it</source>
        <translation>Un URI de ressource, ou un alias de la commande winrm avec ce qui le suit</translation>
    </message>
    <message>
        <source>None: all instances</source>
        <translation>Aucun&#xa0;: toutes les instances</translation>
    </message>
    <message>
        <source>WQL query</source>
        <translation>Requête WQL</translation>
    </message>
    <message>
        <source>Selectors</source>
        <extracomment>A kind of filter: names and values of keys.</extracomment>
        <translation>Sélecteurs</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>What an enumeration delivers.</extracomment>
        <translation>Objets</translation>
    </message>
    <message>
        <source>References: only what names each object</source>
        <translation>Références&#xa0;: seulement ce qui désigne chaque objet</translation>
    </message>
    <message>
        <source>Objects with their references</source>
        <translation>Objets avec leurs références</translation>
    </message>
    <message>
        <source>As the service shows them</source>
        <translation>Comme le service les montre</translation>
    </message>
    <message>
        <source>With the properties of the base class only</source>
        <translation>Avec les propriétés de la classe de base uniquement</translation>
    </message>
    <message>
        <source>With all their properties</source>
        <translation>Avec toutes leurs propriétés</translation>
    </message>
    <message>
        <source>Not at all (shallow)</source>
        <translation>Pas du tout (superficiel)</translation>
    </message>
    <message>
        <source>&amp;Resource:</source>
        <translation>&amp;Ressource&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Filter te&amp;xt:</source>
        <translation>Te&amp;xte du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <extracomment>What an enumeration delivers: objects, references to them, or both.</extracomment>
        <translation>&amp;Lister&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Derived classes:</source>
        <translation>Classes &amp;dérivées&#xa0;:</translation>
    </message>
    <message>
        <source>Items a &amp;page:</source>
        <translation>Éléments par &amp;page&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Enumerate</source>
        <translation>É&amp;numérer</translation>
    </message>
    <message>
        <source>Choose a kind of filter to write one.</source>
        <translation>Choisissez un type de filtre pour en écrire un.</translation>
    </message>
    <message>
        <source>Needs one message less where the service can do it</source>
        <translation>Économise un message si le service le permet</translation>
    </message>
</context>
<context>
    <name>NewSubscriptionDialog</name>
    <message>
        <source>New Subscription on %1</source>
        <translation>Nouvel abonnement sur %1</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Critique uniquement</translation>
    </message>
    <message>
        <source>Error and above</source>
        <translation>Erreur et plus</translation>
    </message>
    <message>
        <source>Warning and above</source>
        <translation>Avertissement et plus</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information et plus</translation>
    </message>
    <message>
        <source>In place of the level. A whole QueryList can stand here too.</source>
        <translation>À la place du niveau. Un QueryList complet peut aussi figurer ici.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>À partir de maintenant</translation>
    </message>
    <message>
        <source>With the oldest event in the log</source>
        <translation>Avec le plus ancien événement du journal</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No heartbeat.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>How often the computer says that it is alive while nothing happens</source>
        <translation>Fréquence à laquelle l’ordinateur signale qu’il est actif quand rien ne se passe</translation>
    </message>
    <message>
        <source>Event &amp;log:</source>
        <translation>&amp;Journal des événements&#xa0;:</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>Ni&amp;veau&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;XPath:</source>
        <translation>&amp;XPath&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Begin:</source>
        <extracomment>With which events a subscription begins.</extracomment>
        <translation>&amp;Début&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Heartbeat:</source>
        <translation>&amp;Pulsation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;S’abonner</translation>
    </message>
    <message>
        <source>The XPath chooses the events. Empty it to choose a level.</source>
        <translation>Le XPath choisit les événements. Videz-le pour choisir un niveau.</translation>
    </message>
</context>
<context>
    <name>OrphanDialog</name>
    <message>
        <source>Find Orphans</source>
        <translation>Rechercher des orphelins</translation>
    </message>
    <message>
        <source>Shells of the connections&apos; own users that are disconnected or that nobody has used for long were probably left behind. They count against the quotas until they end.</source>
        <translation>Les shells des utilisateurs des connexions qui sont déconnectés ou que personne n’a utilisés depuis longtemps ont probablement été abandonnés. Ils comptent dans les quotas jusqu’à leur fin.</translation>
    </message>
    <message>
        <source>Loo&amp;k at:</source>
        <extracomment>Before a choice of computers.</extracomment>
        <translation>&amp;Examiner&#xa0;:</translation>
    </message>
    <message>
        <source>Orphan when &amp;unused for:</source>
        <translation>Orphelin si inutilisé &amp;depuis&#xa0;:</translation>
    </message>
    <message>
        <source>A connected shell of the same user counts as an orphan from that time on; a disconnected one always does</source>
        <translation>Un shell connecté du même utilisateur compte comme orphelin à partir de cette durée&#xa0;; un shell déconnecté, toujours</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Show &amp;all shells</source>
        <translation>&amp;Afficher tous les shells</translation>
    </message>
    <message>
        <source>Shows also shells that are no orphans, those of other users too, without checking them</source>
        <translation>Affiche aussi les shells qui ne sont pas orphelins, y compris ceux d’autres utilisateurs, sans les cocher</translation>
    </message>
    <message>
        <source>&amp;Search Again</source>
        <translation>&amp;Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Reads the shells of all these computers anew</source>
        <translation>Relit les shells de tous ces ordinateurs</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message numerus="yes">
        <source>%n selected computer(s)</source>
        <translation>
            <numerusform>%n ordinateur sélectionné</numerusform>
            <numerusform>%n ordinateurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>All connected computers</source>
        <translation>Tous les ordinateurs connectés</translation>
    </message>
    <message>
        <source>Waits for the servers no longer, and ends no more shells</source>
        <translation>N’attend plus les serveurs et ne termine plus aucun shell</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation>
            <numerusform>%n shell non terminé&#xa0;; la raison figure sur la ligne.</numerusform>
            <numerusform>%n shells non terminés&#xa0;; la raison figure sur la ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation>
            <numerusform>%n shell terminé.</numerusform>
            <numerusform>%n shells terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No computer is connected. Connect some and search again.</source>
        <translation>Aucun ordinateur n’est connecté. Connectez-en et relancez la recherche.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1: &quot;7 orphans&quot;, %2: &quot;5 computers&quot;.</extracomment>
        <translation>%1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n orphelin</numerusform>
            <numerusform>%n orphelins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
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
            <numerusform>%n ordinateur n’a pas pu être lu.</numerusform>
            <numerusform>%n ordinateurs n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ending shells…</source>
        <translation>Fin des shells…</translation>
    </message>
    <message>
        <source>Reading shells…</source>
        <translation>Lecture des shells…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %Ln…</source>
        <translation>
            <numerusform>&amp;Terminer %Ln…</numerusform>
            <numerusform>&amp;Terminer %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Terminer…</translation>
    </message>
    <message>
        <source>Ends the checked shells, after a question</source>
        <translation>Termine les shells cochés, après confirmation</translation>
    </message>
    <message>
        <source>Check the shells to end</source>
        <translation>Cochez les shells à terminer</translation>
    </message>
</context>
<context>
    <name>OrphanModel</name>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation>
            <numerusform>%n shell</numerusform>
            <numerusform>%n shells</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Non terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Computer and Shell</source>
        <translation>Ordinateur et shell</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Heading: the address from which the shell was opened.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Heading: a time without use.</extracomment>
        <translation>Inactivité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: why a shell is probably forgotten.</extracomment>
        <translation>Motif</translation>
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
        <translation>Il n’est pas connecté.</translation>
    </message>
    <message>
        <source>Connect it and search again.</source>
        <translation>Connectez-le et relancez la recherche.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Re&amp;member the password</source>
        <translation>&amp;Mémoriser le mot de passe</translation>
    </message>
    <message>
        <source>Otherwise the password is for these computers and for this run only</source>
        <translation>Sinon, le mot de passe ne vaut que pour ces ordinateurs et pour cette exécution</translation>
    </message>
    <message>
        <source>Pass&amp;word for all of them:</source>
        <translation>Mot de &amp;passe pour tous&#xa0;:</translation>
    </message>
    <message>
        <source>Passwo&amp;rd of %1:</source>
        <translation>Mot de &amp;passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Password for all of them</source>
        <translation>Mot de passe pour tous</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message numerus="yes">
        <source>Change it &amp;for all of “%1” (%n computer(s))</source>
        <extracomment>%1 is the name of a credential set</extracomment>
        <translation>
            <numerusform>Le changer pour tout le &amp;jeu «&#xa0;%1&#xa0;» (%n ordinateur)</numerusform>
            <numerusform>Le changer pour tout le &amp;jeu «&#xa0;%1&#xa0;» (%n ordinateurs)</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of a credential set is remembered for the whole set only.</source>
        <translation>Le mot de passe d’un jeu d’identification n’est mémorisé que pour le jeu entier.</translation>
    </message>
    <message>
        <source>In the password store of this system, for the next runs of this program</source>
        <translation>Dans le magasin de mots de passe de ce système, pour les prochaines exécutions de ce programme</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Modifier la conne&amp;xion…</translation>
    </message>
    <message>
        <source>Di&amp;agnose…</source>
        <translation>Diagnosti&amp;quer…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Raw answer of the server</source>
        <translation>Réponse brute du serveur</translation>
    </message>
    <message>
        <source>Copy all that is known of this problem as text. It holds no passwords.</source>
        <translation>Copier tout ce qui est connu de ce problème sous forme de texte. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Look step by step where it fails: name, ports, TLS, HTTP, authentication, rights.</source>
        <translation>Chercher pas à pas où se situe l’échec&#xa0;: nom, ports, TLS, HTTP, authentification, droits.</translation>
    </message>
    <message>
        <source>Server&apos;s words:</source>
        <translation>Texte du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Code&#xa0;:</translation>
    </message>
    <message>
        <source>Meaning:</source>
        <translation>Signification&#xa0;:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
    <message>
        <source>Authentication offered:</source>
        <translation>Authentification proposée&#xa0;:</translation>
    </message>
    <message>
        <source>Trust this certificate and connect</source>
        <translation>Approuver ce certificat et se connecter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected computers have a problem.</source>
        <translation>
            <numerusform>%Ln des ordinateurs sélectionnés a un problème.</numerusform>
            <numerusform>%Ln des ordinateurs sélectionnés ont un problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one of them to see all that is known.</source>
        <translation>Sélectionnez-en un pour voir tout ce qui est connu.</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>One more:</source>
        <translation>Un autre&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what happened</source>
        <translation>Seulement ce qui s’est passé</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Masquer les &amp;détails</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>HTTP status %1</source>
        <translation>État HTTP %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Signalé par %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Authentication offered: %1</source>
        <translation>Authentification proposée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The saved computers in %1 cannot be read: %2 Changes are not saved until that is mended.</source>
        <translation>Impossible de lire les ordinateurs enregistrés dans %1&#xa0;: %2 Les modifications ne sont pas enregistrées tant que ce n’est pas réparé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of WSMan Explorer. It is left as it is; computers that you add now are not saved.</source>
        <translation>%1 a été écrit par une version plus récente de WSMan Explorer. Il est laissé tel quel&#xa0;; les ordinateurs que vous ajoutez maintenant ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>The file of saved computers, %1, is damaged and cannot be moved aside. Changes are not saved until it is moved.</source>
        <translation>Le fichier des ordinateurs enregistrés, %1, est endommagé et ne peut pas être mis de côté. Les modifications ne sont pas enregistrées tant qu’il n’est pas déplacé.</translation>
    </message>
    <message>
        <source>The file of saved computers was damaged. It was kept as %1; the list starts empty.</source>
        <translation>Le fichier des ordinateurs enregistrés était endommagé. Il a été conservé sous le nom %1&#xa0;; la liste est vide au départ.</translation>
    </message>
    <message>
        <source>The computers are not saved: %1 must not be overwritten. Move it away, and start the program again.</source>
        <translation>Les ordinateurs ne sont pas enregistrés&#xa0;: %1 ne doit pas être écrasé. Déplacez-le, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The computers could not be saved: %1. What was saved before is untouched. Make room or check the rights on %2; the next change saves again.</source>
        <translation>Les ordinateurs n’ont pas pu être enregistrés&#xa0;: %1. Ce qui était enregistré est intact. Libérez de l’espace ou vérifiez les droits sur %2&#xa0;; la prochaine modification les enregistrera.</translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n computer(s) and quit?</source>
        <translation>
            <numerusform>Déconnecter %n ordinateur et quitter&#xa0;?</numerusform>
            <numerusform>Déconnecter %n ordinateurs et quitter&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Shells that stay open count against the quota of their computer until its idle time-out ends them.</source>
        <translation>Les shells qui restent ouverts comptent dans le quota de leur ordinateur jusqu’à ce que son délai d’inactivité les termine.</translation>
    </message>
    <message>
        <source>&amp;Disconnect and Quit</source>
        <translation>&amp;Déconnecter et quitter</translation>
    </message>
    <message>
        <source>Quit &amp;Without Disconnecting</source>
        <translation>Quitter &amp;sans déconnecter</translation>
    </message>
    <message>
        <source>&amp;Always disconnect without asking</source>
        <translation>&amp;Toujours déconnecter sans demander</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a quota limits, %2: &quot;3 of 30&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>QuotaReading</name>
    <message>
        <source>The configuration of that computer does not name it.</source>
        <translation>La configuration de cet ordinateur ne l’indique pas.</translation>
    </message>
    <message>
        <source>The user of this connection may not read the configuration of that computer.</source>
        <translation>L’utilisateur de cette connexion ne peut pas lire la configuration de cet ordinateur.</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Lecture en cours.</translation>
    </message>
    <message>
        <source>Quota %1</source>
        <extracomment>%1: the name of a quota, &quot;MaxShellsPerUser&quot;.</extracomment>
        <translation>Quota %1</translation>
    </message>
    <message>
        <source>%1 of unknown</source>
        <extracomment>How much is used of a quota that could not be read.</extracomment>
        <translation>%1 sur un total inconnu</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>How much is used of what has no limit: &quot;3, unlimited&quot;.</extracomment>
        <translation>%1, illimité</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a quota is used: &quot;3 of 30&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, nearly full</source>
        <translation>%1 sur %2, presque plein</translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1 sur %2, plein</translation>
    </message>
    <message>
        <source>Shells of this user</source>
        <translation>Shells de cet utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>What a quota limits: how many users may have shells.</extracomment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>PowerShell of this user</source>
        <extracomment>The PowerShell sessions of the connection&apos;s own user.</extracomment>
        <translation>PowerShell de cet utilisateur</translation>
    </message>
    <message>
        <source>PowerShell in all</source>
        <translation>PowerShell au total</translation>
    </message>
</context>
<context>
    <name>Reconnector</name>
    <message>
        <source>Connecting anew (try %1 of %2)…</source>
        <extracomment>%1: number of this try, %2: how many there will be.</extracomment>
        <translation>Nouvelle connexion (tentative %1 sur %2)…</translation>
    </message>
    <message>
        <source>Next try in %1 s (%2 of %3). %4</source>
        <extracomment>%1: seconds, %2: number of that try, %3: how many there will be, %4: why the connection broke, a sentence.</extracomment>
        <translation>Prochaine tentative dans %1 s (%2 sur %3). %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 Gave up after %n tries.</source>
        <extracomment>%1: what went wrong at last, a sentence.</extracomment>
        <translation>
            <numerusform>%1 Abandon après %n tentative.</numerusform>
            <numerusform>%1 Abandon après %n tentatives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteObject</name>
    <message>
        <source>The server had ended it before</source>
        <translation>Le serveur y avait déjà mis fin</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>Non fermé&#xa0;: %1</translation>
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
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>Shows only the rows in which this text is found</source>
        <translation>Affiche uniquement les lignes dans lesquelles se trouve ce texte</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copies the selected rows, each a line with tabs between its cells</source>
        <translation>Copie les lignes sélectionnées, chacune sur une ligne avec des tabulations entre ses cellules</translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV or JSON</source>
        <translation>Écrit les lignes affichées au format CSV ou JSON</translation>
    </message>
    <message>
        <source>Select the rows to copy.</source>
        <translation>Sélectionnez les lignes à copier.</translation>
    </message>
    <message>
        <source>There are no rows to write.</source>
        <translation>Il n’y a aucune ligne à écrire.</translation>
    </message>
    <message>
        <source>Ends it on the computer; what has come stays here</source>
        <translation>Y met fin sur l’ordinateur&#xa0;; ce qui est arrivé reste ici</translation>
    </message>
    <message>
        <source>It has ended. The rows stay until this window is closed.</source>
        <translation>C’est terminé. Les lignes restent jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation>
            <numerusform>%Ln ligne écrite.</numerusform>
            <numerusform>%Ln lignes écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <extracomment>%1: what the system says.</extracomment>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>RunFeedback</name>
    <message>
        <source>Show &amp;Results</source>
        <translation>Affic&amp;her les résultats</translation>
    </message>
</context>
<context>
    <name>RunInquiry</name>
    <message>
        <source>%1: %2 Go on with the other computers?</source>
        <extracomment>%1: name of a computer, %2: what failed there, a sentence.</extracomment>
        <translation>%1&#xa0;: %2 Continuer avec les autres ordinateurs&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1. Go on with the others?</source>
        <extracomment>%1: what they failed with, &quot;Cannot connect&quot;.</extracomment>
        <translation>
            <numerusform>%n ordinateur&#xa0;: %1. Continuer avec les autres&#xa0;?</numerusform>
            <numerusform>%n ordinateurs&#xa0;: %1. Continuer avec les autres&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>T&amp;ry Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Does it once more on the computers that failed with this cause</source>
        <translation>Recommence sur les ordinateurs qui ont échoué pour cette cause</translation>
    </message>
    <message>
        <source>Goes on, and does not ask for this cause again this time</source>
        <translation>Continue, et ne demande plus pour cette cause pendant cette exécution</translation>
    </message>
    <message>
        <source>Goes on to no more computers; what is under way ends by itself</source>
        <translation>Ne traite plus d’autres ordinateurs&#xa0;; ce qui est en cours se termine tout seul</translation>
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
        <translation>Échec de la connexion pour %1 des %2 ordinateurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 computers could not be connected anew: %3.</source>
        <translation>Échec de la nouvelle connexion pour %1 des %2 ordinateurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 computers did not confirm that everything on them is closed: %3.</source>
        <translation>Fermeture complète non confirmée pour %1 des %2 ordinateurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 computers failed the test: %3.</source>
        <translation>Échec du test pour %1 des %2 ordinateurs&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n computer(s) were not started.</source>
        <extracomment>%1: a sentence about those that failed, %n: those that were left out because the run was stopped.</extracomment>
        <translation>
            <numerusform>%1 %n ordinateur n’a pas été traité.</numerusform>
            <numerusform>%1 %n ordinateurs n’ont pas été traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of Connecting</source>
        <translation>Résultats de la connexion</translation>
    </message>
    <message>
        <source>Results of Disconnecting</source>
        <translation>Résultats de la déconnexion</translation>
    </message>
    <message>
        <source>Results of Reconnecting</source>
        <translation>Résultats de la reconnexion</translation>
    </message>
    <message>
        <source>Results of Testing</source>
        <translation>Résultats du test</translation>
    </message>
    <message>
        <source>Started %1 · %2 done · %3 failed</source>
        <extracomment>%1: time of day, %2 and %3: numbers of computers.</extracomment>
        <translation>Début %1 · terminés&#xa0;: %2 · échecs&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2 not started</source>
        <extracomment>%1: &quot;Started 9:30 · 5 done · 1 failed&quot;, %2: number of computers that were left out.</extracomment>
        <translation>%1 · non traités&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>The next five are PowerShell&apos;s error actions: what a failure does to the other computers.</extracomment>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Continue Si&amp;lently</source>
        <translation>Continuer en si&amp;lence</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>The others go on, and the failures are told at the end.</source>
        <translation>Les autres continuent, et les échecs sont signalés à la fin.</translation>
    </message>
    <message>
        <source>No more computers are started after the first failure; those under way go on.</source>
        <translation>Aucun autre ordinateur n’est traité après le premier échec&#xa0;; ceux en cours continuent.</translation>
    </message>
    <message>
        <source>The others go on, and nothing is told; the list of results has the failures.</source>
        <translation>Les autres continuent, et rien n’est signalé&#xa0;; la liste des résultats contient les échecs.</translation>
    </message>
    <message>
        <source>The others go on, and the failures are not even in the list of results.</source>
        <translation>Les autres continuent, et les échecs ne figurent même pas dans la liste des résultats.</translation>
    </message>
    <message>
        <source>You are asked once for each cause: go on, try again, or stop.</source>
        <translation>La question vous est posée une fois par cause&#xa0;: continuer, réessayer ou arrêter.</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>In a progress bar; %v and %m are replaced by the numbers: &quot;9 of 12&quot;.</extracomment>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Starts no more of them, and stops waiting for those that are under way</source>
        <translation>N’en traite plus d’autres, et n’attend plus ceux en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: what is being done (&quot;Connecting&quot;), %n: how many failed so far.</extracomment>
        <translation>
            <numerusform>%1, %n échec</numerusform>
            <numerusform>%1, %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>Several things are under way, for example connecting some computers and testing others.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>RunResultsDialog</name>
    <message>
        <source>Results by cause</source>
        <translation>Résultats par cause</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>Afficher dans le &amp;tableau</translation>
    </message>
    <message>
        <source>Copies the selected results, or all when none is selected</source>
        <translation>Copie les résultats sélectionnés, ou tous si aucun n’est sélectionné</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Writes the selected results, or all when none is selected, to a CSV or JSON file. No passwords are in it.</source>
        <translation>Écrit les résultats sélectionnés, ou tous si aucun n’est sélectionné, dans un fichier CSV ou JSON. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select a cause or computers. Those that were removed from the list cannot be chosen.</source>
        <translation>Sélectionnez une cause ou des ordinateurs. Ceux qui ont été supprimés de la liste ne peuvent pas être choisis.</translation>
    </message>
    <message>
        <source>Does the same once more on the selected computers</source>
        <translation>Recommence la même action sur les ordinateurs sélectionnés</translation>
    </message>
    <message>
        <source>Selects these computers in the table</source>
        <translation>Sélectionne ces ordinateurs dans le tableau</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written.</source>
        <translation>
            <numerusform>%n résultat écrit.</numerusform>
            <numerusform>%n résultats écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <extracomment>%1: what the system says.</extracomment>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>RunResultsModel</name>
    <message numerus="yes">
        <source>%n computer(s): done</source>
        <translation>
            <numerusform>%n ordinateur&#xa0;: terminé</numerusform>
            <numerusform>%n ordinateurs&#xa0;: terminé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1</source>
        <extracomment>%1: the cause of a failure, &quot;Cannot connect&quot;.</extracomment>
        <translation>
            <numerusform>%n ordinateur&#xa0;: %1</numerusform>
            <numerusform>%n ordinateurs&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Lost with the connection; the server may keep it until its idle time-out. %1</source>
        <extracomment>%1: why the connection broke, a sentence.</extracomment>
        <translation>Perdu avec la connexion&#xa0;; le serveur peut le garder jusqu’à son délai d’inactivité. %1</translation>
    </message>
</context>
<context>
    <name>SessionFacts</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Code de sortie %1</translation>
    </message>
    <message>
        <source>%1 characters of output</source>
        <translation>Caractères de sortie&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %1 items, %Ln page(s)</source>
        <translation>
            <numerusform>Éléments&#xa0;: %1 (tous), %Ln page</numerusform>
            <numerusform>Éléments&#xa0;: %1 (tous), %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items, %Ln page(s)</source>
        <translation>
            <numerusform>Éléments&#xa0;: %1, %Ln page</numerusform>
            <numerusform>Éléments&#xa0;: %1, %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>%1 events, last %2, some were lost</source>
        <extracomment>%1: number of events, %2: a time</extracomment>
        <translation>Événements&#xa0;: %1, dernier %2, certains ont été perdus</translation>
    </message>
    <message>
        <source>%1 events, last %2</source>
        <translation>Événements&#xa0;: %1, dernier %2</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <extracomment>%1: days, %2: hours, %3: minutes</extracomment>
        <translation>%1 j %2:%3</translation>
    </message>
</context>
<context>
    <name>SessionOpener</name>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Shell With &amp;Options…</source>
        <translation>Shell avec &amp;options…</translation>
    </message>
    <message>
        <source>&amp;Enumeration…</source>
        <translation>Énu&amp;mération…</translation>
    </message>
    <message>
        <source>S&amp;ubscription…</source>
        <translation>A&amp;bonnement…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Connect the computer first.</source>
        <translation>Connectez d’abord l’ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Opens a command shell on %Ln computer(s)</source>
        <translation>
            <numerusform>Ouvre un shell de commandes sur %Ln ordinateur</numerusform>
            <numerusform>Ouvre un shell de commandes sur %Ln ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one connected computer: the results of one are shown at a time.</source>
        <translation>Sélectionnez un ordinateur connecté&#xa0;: les résultats s’affichent pour un seul à la fois.</translation>
    </message>
    <message>
        <source>Lists instances of a resource in a window of its own</source>
        <translation>Liste les instances d’une ressource dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Shows the events of a log as they happen</source>
        <translation>Affiche les événements d’un journal au fur et à mesure</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>No session yet. Reconnect opens one.</source>
        <translation>Aucune session pour l’instant. Reconnecter en ouvre une.</translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation>Sessio&amp;ns</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nou&amp;veau</translation>
    </message>
    <message>
        <source>Opens a shell, an enumeration or a subscription</source>
        <translation>Ouvre un shell, une énumération ou un abonnement</translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation>Effacer les &amp;fermés</translation>
    </message>
    <message>
        <source>Forget all that is closed or broken</source>
        <translation>Oublie tout ce qui est fermé ou rompu</translation>
    </message>
    <message>
        <source>Nothing here is closed</source>
        <translation>Rien n’est fermé ici</translation>
    </message>
</context>
<context>
    <name>SessionTreeModel</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>bytes received, bytes sent</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Message bodies: %1 bytes received, %2 bytes sent</source>
        <translation>Corps des messages&#xa0;: %1 octets reçus, %2 octets envoyés</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>WS-Management session</source>
        <translation>Session WS-Management</translation>
    </message>
    <message>
        <source>Shell %1</source>
        <translation>Shell %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Enumeration %1</source>
        <translation>Énumération %1</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert à</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé à</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>Reçu / envoyé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>&amp;End</source>
        <extracomment>Ends what is selected at the computer: a shell, a command, an enumeration, a subscription.</extracomment>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Send Ctrl-C</source>
        <translation>En&amp;voyer Ctrl-C</translation>
    </message>
    <message>
        <source>Show Resul&amp;ts</source>
        <translation>Afficher les résul&amp;tats</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>State &amp;History</source>
        <translation>&amp;Historique des états</translation>
    </message>
    <message>
        <source>The command does not run any more.</source>
        <translation>La commande ne s’exécute plus.</translation>
    </message>
    <message>
        <source>Brings its window to the front</source>
        <translation>Met sa fenêtre au premier plan</translation>
    </message>
    <message>
        <source>Its window was closed, and the results went with it.</source>
        <translation>Sa fenêtre a été fermée, et les résultats avec elle.</translation>
    </message>
    <message>
        <source>The id by which the computer knows it</source>
        <translation>L’ID sous lequel l’ordinateur le connaît</translation>
    </message>
    <message>
        <source>It has no id yet.</source>
        <translation>Pas encore d’ID.</translation>
    </message>
    <message>
        <source>Select something open inside a session. A session is closed by Disconnect.</source>
        <translation>Sélectionnez un élément ouvert dans une session. Une session se ferme par Déconnecter.</translation>
    </message>
    <message>
        <source>Ends each of them on the computer</source>
        <translation>Met fin à chacun d’eux sur l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Deletes the shell on the computer, and what runs in it ends</source>
        <translation>Supprime le shell sur l’ordinateur, et ce qui s’y exécute prend fin</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Terminates the command, whatever it is doing</source>
        <translation>Met fin à la commande, quoi qu’elle fasse</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Fetches no more items and releases the enumeration on the computer</source>
        <translation>Ne récupère plus d’éléments et libère l’énumération sur l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Se désa&amp;bonner</translation>
    </message>
    <message>
        <source>Ends the subscription on the computer; no more events come</source>
        <translation>Met fin à l’abonnement sur l’ordinateur&#xa0;; plus aucun événement n’arrive</translation>
    </message>
    <message>
        <source>How the command takes it shows in its output and in its end</source>
        <translation>L’effet sur la commande se voit à sa sortie et à sa fin</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of settings: the language, and what happens at start and end.</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start of WSMan Explorer on. Dates and numbers follow it.</source>
        <translation>Une autre langue s’applique à partir du prochain démarrage de WSMan Explorer. Les dates et les nombres la suivent.</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting while something is open</source>
        <translation>Demander avant de &amp;quitter si quelque chose est ouvert</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Check every:</source>
        <extracomment>Before a number of seconds.</extracomment>
        <translation>&amp;Vérifier toutes les&#xa0;:</translation>
    </message>
    <message>
        <source>Seconds between checks of an open connection</source>
        <translation>Secondes entre les vérifications d’une connexion ouverte</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Open connections that are silent are asked so often whether they are still there. Those that do not answer become Broken.</source>
        <translation>Fréquence de vérification des connexions ouvertes et silencieuses. Celles qui ne répondent pas passent à l’état Rompu.</translation>
    </message>
    <message>
        <source>Connect a&amp;new:</source>
        <extracomment>Before a number of tries.</extracomment>
        <translation>Connecter à &amp;nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>Tries to connect anew after a break</source>
        <translation>Tentatives de connexion après une rupture</translation>
    </message>
    <message>
        <source> times</source>
        <extracomment>Behind a number of tries.</extracomment>
        <translation> fois</translation>
    </message>
    <message>
        <source>W&amp;ithin:</source>
        <extracomment>Before a number of seconds: the tries are spread over this time.</extracomment>
        <translation>Sur une &amp;durée de&#xa0;:</translation>
    </message>
    <message>
        <source>Time over which these tries are spread</source>
        <translation>Durée sur laquelle ces tentatives sont réparties</translation>
    </message>
    <message>
        <source>A connection that broke by itself is tried again with growing pauses; not after a refused user or certificate.</source>
        <translation>Une connexion qui s’est rompue d’elle-même fait l’objet de nouvelles tentatives, de plus en plus espacées&#xa0;; pas après le refus d’un utilisateur ou d’un certificat.</translation>
    </message>
    <message>
        <source>&amp;Wait for a computer:</source>
        <translation>&amp;Attendre un ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Minutes to wait for a computer</source>
        <translation>Minutes d’attente d’un ordinateur</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>How long Wait for This Computer asks until it gives up.</source>
        <translation>Durée pendant laquelle Attendre cet ordinateur l’interroge avant d’abandonner.</translation>
    </message>
    <message>
        <source>Time Limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>&amp;Open:</source>
        <extracomment>A time limit: for connecting.</extracomment>
        <translation>&amp;Ouverture&#xa0;:</translation>
    </message>
    <message>
        <source>Time limit for opening</source>
        <translation>Délai d’ouverture</translation>
    </message>
    <message>
        <source>A connection that has not been opened by then becomes Broken.</source>
        <translation>Une connexion qui n’est pas ouverte dans ce délai passe à l’état Rompu.</translation>
    </message>
    <message>
        <source>&amp;Close:</source>
        <extracomment>A time limit: for disconnecting.</extracomment>
        <translation>&amp;Fermeture&#xa0;:</translation>
    </message>
    <message>
        <source>Time limit for closing</source>
        <translation>Délai de fermeture</translation>
    </message>
    <message>
        <source>Disconnect waits so long for the computer to confirm. Then the connection is closed all the same, and what was not confirmed is named.</source>
        <translation>Temps pendant lequel Déconnecter attend la confirmation de l’ordinateur. Ensuite, la connexion est fermée malgré tout, et ce qui n’a pas été confirmé est indiqué.</translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <extracomment>A time limit: for tests.</extracomment>
        <translation>&amp;Test&#xa0;:</translation>
    </message>
    <message>
        <source>Time limit for tests</source>
        <translation>Délai des tests</translation>
    </message>
    <message>
        <source>A computer that has not answered a test by then counts as not reachable.</source>
        <translation>Un ordinateur qui n’a pas répondu à un test dans ce délai est considéré comme injoignable.</translation>
    </message>
    <message>
        <source>Many Computers</source>
        <translation>Plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>At the &amp;same time:</source>
        <extracomment>Before a number of computers.</extracomment>
        <translation>&amp;Simultanément&#xa0;:</translation>
    </message>
    <message>
        <source>Computers at the same time</source>
        <translation>Ordinateurs simultanés</translation>
    </message>
    <message>
        <source>So many computers are connected, disconnected or tested at once; the others wait. A large number can overload the network.</source>
        <translation>Nombre d’ordinateurs connectés, déconnectés ou testés à la fois&#xa0;; les autres attendent. Un grand nombre peut surcharger le réseau.</translation>
    </message>
    <message>
        <source>If one &amp;fails:</source>
        <extracomment>What happens to the other computers when an action fails on one.</extracomment>
        <translation>En cas d’é&amp;chec&#xa0;:</translation>
    </message>
    <message>
        <source>If one computer fails</source>
        <translation>En cas d’échec d’un ordinateur</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Open connections are not checked.
----------
Connections that broke are not connected anew.</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Until it answers</source>
        <extracomment>Waits for a computer without an end.</extracomment>
        <translation>Jusqu’à sa réponse</translation>
    </message>
    <message>
        <source>System language (%1)</source>
        <extracomment>The first of the languages to choose from. %1: the name of the system&apos;s language in itself, &quot;Deutsch&quot;.</extracomment>
        <translation>Langue du système (%1)</translation>
    </message>
    <message>
        <source>Connect at the start to what was connected at the &amp;end</source>
        <translation>Connecter au dé&amp;marrage ce qui était connecté à la dernière fermeture</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The server has ended it, by its idle time-out, a limit or a restart</source>
        <translation>Le serveur l’a terminé, par son délai d’inactivité, une limite ou un redémarrage</translation>
    </message>
    <message>
        <source>It is not known whether the server opened it; it may keep it until its idle time-out</source>
        <translation>On ne sait pas si le serveur l’a ouvert&#xa0;; il peut le garder jusqu’à son délai d’inactivité</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may keep it until its idle time-out</source>
        <translation>Non confirmé par le serveur&#xa0;; il peut le garder jusqu’à son délai d’inactivité</translation>
    </message>
    <message>
        <source>%1 It is not known whether the server opened it; it may keep it until its idle time-out</source>
        <extracomment>%1: what came instead of an answer, a sentence.</extracomment>
        <translation>%1 On ne sait pas si le serveur l’a ouvert&#xa0;; il peut le garder jusqu’à son délai d’inactivité</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>Its shell has ended: %1</source>
        <translation>Son shell est terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may run until its shell ends</source>
        <translation>Non confirmée par le serveur&#xa0;; elle peut continuer jusqu’à la fin de son shell</translation>
    </message>
</context>
<context>
    <name>ShellsColumns</name>
    <message>
        <source>Whether this program or its user opened it</source>
        <translation>Si ce programme ou son utilisateur l’a ouvert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Heading: the address from which the shell was opened.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>The address from which it was opened</source>
        <translation>L’adresse depuis laquelle il a été ouvert</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading: cmd or PowerShell.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>cmd, or the name of the PowerShell endpoint</source>
        <translation>cmd, ou le nom du point de terminaison PowerShell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whether a client is connected to it</source>
        <translation>Si un client y est connecté</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Heading: a time without use.</extracomment>
        <translation>Inactivité</translation>
    </message>
    <message>
        <source>How long nobody has used it</source>
        <translation>Depuis combien de temps personne ne l’a utilisé</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Expire dans</translation>
    </message>
    <message>
        <source>When its idle time-out ends it if nobody uses it: idle time-out less idle time</source>
        <translation>Quand son délai d’inactivité le termine si personne ne l’utilise&#xa0;: délai d’inactivité moins inactivité</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Heading: how long a shell has been open.</extracomment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>How long it has been open</source>
        <translation>Depuis combien de temps il est ouvert</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>How many processes run in it</source>
        <translation>Nombre de processus qui s’y exécutent</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The ShellId, by which the server knows it</source>
        <translation>Le ShellId, sous lequel le serveur le connaît</translation>
    </message>
    <message>
        <source>Process Id</source>
        <translation>ID de processus</translation>
    </message>
    <message>
        <source>Of the process at the server that hosts it</source>
        <translation>Du processus qui l’héberge sur le serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Idle Time-out</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>After that time without use the server ends it</source>
        <translation>Après ce temps sans utilisation, le serveur le termine</translation>
    </message>
    <message>
        <source>Longest Idle Time-out</source>
        <translation>Délai d’inactivité maximal</translation>
    </message>
    <message>
        <source>The longest that a client may ask for</source>
        <translation>Le plus long qu’un client puisse demander</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>Heading: names of input streams.</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Its input streams</source>
        <translation>Ses flux d’entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Heading: names of output streams.</extracomment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Its output streams</source>
        <translation>Ses flux de sortie</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>Heading: language of the messages in a shell.</extracomment>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Data Locale</source>
        <translation>Paramètres régionaux des données</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Profile Loaded</source>
        <translation>Profil chargé</translation>
    </message>
    <message>
        <source>Whether the profile of its user was loaded</source>
        <translation>Si le profil de son utilisateur a été chargé</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Buffering</source>
        <extracomment>Heading: WS-Man&apos;s BufferMode of the output.</extracomment>
        <translation>Mise en tampon</translation>
    </message>
    <message>
        <source>What happens to its output while no client is connected: Block or Drop</source>
        <translation>Ce qu’il advient de sa sortie quand aucun client n’est connecté&#xa0;: Block ou Drop</translation>
    </message>
    <message>
        <source>Resource URI</source>
        <translation>URI de ressource</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading: what became of ending a shell.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Heading: whether a shell is ours, of the same user, or of another.</extracomment>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Result of ending it</source>
        <translation>Résultat de la demande de fin</translation>
    </message>
</context>
<context>
    <name>ShellsModel</name>
    <message>
        <source>Ending…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>The commands could not be read: %1</source>
        <translation>Les commandes n’ont pas pu être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>No command runs in it</source>
        <translation>Aucune commande ne s’y exécute</translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <extracomment>%1: why a shell was not ended.</extracomment>
        <translation>Non terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, unless somebody uses it before</source>
        <translation>%1, sauf si quelqu’un l’utilise avant</translation>
    </message>
    <message>
        <source>The server does not say when it expires.</source>
        <translation>Le serveur n’indique pas quand il expire.</translation>
    </message>
    <message>
        <source>Reading its commands…</source>
        <translation>Lecture de ses commandes…</translation>
    </message>
</context>
<context>
    <name>ShellsPage</name>
    <message>
        <source>Shells on &amp;This Computer</source>
        <translation>Shells sur ce&amp;t ordinateur</translation>
    </message>
    <message>
        <source>Filter shells</source>
        <translation>Filtrer les shells</translation>
    </message>
    <message>
        <source>Shows only the shells in which each of these words is found, in whatever column</source>
        <translation>Affiche uniquement les shells dans lesquels se trouve chacun de ces mots, quelle que soit la colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) not ended; the reason stands in the row.</source>
        <translation>
            <numerusform>%n shell non terminé&#xa0;; la raison figure sur la ligne.</numerusform>
            <numerusform>%n shells non terminés&#xa0;; la raison figure sur la ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n shell(s) ended, the others were left alone.</source>
        <translation>
            <numerusform>Arrêté. %n shell terminé, les autres n’ont pas été touchés.</numerusform>
            <numerusform>Arrêté. %n shells terminés, les autres n’ont pas été touchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s) ended.</source>
        <translation>
            <numerusform>%n shell terminé.</numerusform>
            <numerusform>%n shells terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fin&amp;d Orphans…</source>
        <translation>Rechercher &amp;des orphelins…</translation>
    </message>
    <message>
        <source>Select one computer to see all shells on it. Find Orphans looks at many computers at once.</source>
        <translation>Sélectionnez un ordinateur pour voir tous ses shells. Rechercher des orphelins examine plusieurs ordinateurs à la fois.</translation>
    </message>
    <message>
        <source>Select a computer to see all shells on it, whoever opened them.</source>
        <translation>Sélectionnez un ordinateur pour voir tous ses shells, qui que ce soit qui les ait ouverts.</translation>
    </message>
    <message>
        <source>%1 is being connected or disconnected.</source>
        <translation>%1 est en cours de connexion ou de déconnexion.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it to see all shells on it.</source>
        <translation>%1 n’est pas connecté. Connectez-le pour voir tous ses shells.</translation>
    </message>
    <message>
        <source>Reading the shells of %1…</source>
        <translation>Lecture des shells de %1…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The service on %1 has no shells. Only Windows Remote Management has them.</source>
        <translation>Le service de %1 n’a pas de shells. Seule la Gestion à distance de Windows en possède.</translation>
    </message>
    <message>
        <source>The user of this connection may not list the shells of %1. Connect with an account of its Administrators group.</source>
        <translation>L’utilisateur de cette connexion ne peut pas lister les shells de %1. Connectez-vous avec un compte de son groupe Administrateurs.</translation>
    </message>
    <message>
        <source>The shells of %1 could not be read. %2</source>
        <translation>Les shells de %1 n’ont pas pu être lus. %2</translation>
    </message>
    <message>
        <source>Ending shells…</source>
        <translation>Fin des shells…</translation>
    </message>
    <message>
        <source>Ends no more of them; those that are under way may end all the same</source>
        <translation>N’en termine plus&#xa0;; ceux en cours peuvent se terminer malgré tout</translation>
    </message>
    <message>
        <source>The list is not up to date. %1</source>
        <translation>La liste n’est pas à jour. %1</translation>
    </message>
    <message>
        <source>Reads shells and quotas anew (F5)</source>
        <translation>Relit les shells et les quotas (F5)</translation>
    </message>
    <message>
        <source>Select one computer that is connected</source>
        <translation>Sélectionnez un ordinateur connecté</translation>
    </message>
    <message numerus="yes">
        <source>Ends %n shell(s) at the server, after a question</source>
        <translation>
            <numerusform>Termine %n shell sur le serveur, après confirmation</numerusform>
            <numerusform>Termine %n shells sur le serveur, après confirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the shells to end in the table</source>
        <translation>Sélectionnez dans le tableau les shells à terminer</translation>
    </message>
</context>
<context>
    <name>ShellsProgress</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>In a progress bar; %v and %m are replaced by the numbers: &quot;9 of 12&quot;.</extracomment>
        <translation>%v sur %m</translation>
    </message>
</context>
<context>
    <name>ShellsQuestion</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1&#xa0;(%2)</source>
        <extracomment>A user and how many shells are his: &quot;eve (7)&quot;.</extracomment>
        <translation>%1&#xa0;(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more user(s)</source>
        <translation>
            <numerusform>%n autre utilisateur</numerusform>
            <numerusform>%n autres utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>End Shells</source>
        <translation>Terminer des shells</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message numerus="yes">
        <source>End also %n that this program is &amp;using</source>
        <translation>
            <numerusform>Terminer aussi %n shell que ce programme &amp;utilise</numerusform>
            <numerusform>Terminer aussi %n shells que ce programme &amp;utilise</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using all of them. End them nevertheless?</source>
        <translation>Ce programme les utilise tous. Les terminer malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Whatever runs in them is stopped.</source>
        <translation>Tout ce qui s’y exécute est arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n shell(s)</source>
        <translation>
            <numerusform>%n shell</numerusform>
            <numerusform>%n shells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1 of %2 on %3?</source>
        <extracomment>%1: &quot;12 shells&quot;, %2: &quot;3 users&quot;, %3: &quot;5 computers&quot;.</extracomment>
        <translation>Terminer %1 de %2 sur %3&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1 of %2?</source>
        <extracomment>%1: &quot;12 shells&quot;, %2: &quot;3 users&quot;.</extracomment>
        <translation>Terminer %1 de %2&#xa0;?</translation>
    </message>
    <message>
        <source>They are of %1.
Whatever runs in them is stopped.</source>
        <extracomment>%1: users with the number of their shells, &quot;eve (7), ann (5)&quot;.</extracomment>
        <translation>Utilisateurs&#xa0;: %1.
Tout ce qui s’y exécute est arrêté.</translation>
    </message>
</context>
<context>
    <name>ShellsText</name>
    <message>
        <source>Ours, in use</source>
        <translation>Ce programme, utilisé</translation>
    </message>
    <message>
        <source>Orphan?</source>
        <extracomment>A shell that was probably forgotten.</extracomment>
        <translation>Orphelin&#xa0;?</translation>
    </message>
    <message>
        <source>Same user</source>
        <translation>Même utilisateur</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>A shell that this program opened.</extracomment>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Other user</source>
        <extracomment>A shell of another user.</extracomment>
        <translation>Autre utilisateur</translation>
    </message>
    <message>
        <source>The connection&apos;s own user opened it elsewhere or earlier, and it was probably left behind. %1.</source>
        <translation>L’utilisateur de la connexion l’a ouvert ailleurs ou auparavant, et il a probablement été abandonné. %1.</translation>
    </message>
    <message>
        <source>The connection&apos;s own user opened it, but not with this program in this run.</source>
        <translation>L’utilisateur de la connexion l’a ouvert, mais pas avec ce programme pendant cette exécution.</translation>
    </message>
    <message>
        <source>This program opened it and counts it as closed; the server still lists it.</source>
        <translation>Ce programme l’a ouvert et le considère comme fermé&#xa0;; le serveur le liste encore.</translation>
    </message>
    <message>
        <source>This program opened it and is using it.</source>
        <translation>Ce programme l’a ouvert et l’utilise.</translation>
    </message>
    <message>
        <source>Another user opened it.</source>
        <translation>Un autre utilisateur l’a ouvert.</translation>
    </message>
    <message>
        <source>Unused for %1</source>
        <translation>Inutilisé depuis %1</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Disconnected, unused for %1</source>
        <translation>Déconnecté, inutilisé depuis %1</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <extracomment>%1: a number of days, %2: hours, minutes and seconds: &quot;3 d 01:04:09&quot;.</extracomment>
        <translation>%1 j %2</translation>
    </message>
</context>
<context>
    <name>ShellsView</name>
    <message>
        <source>Shells on this computer</source>
        <translation>Shells sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>Ter&amp;miner…</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>StateAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by a screen reader. %1: name of a computer, %2: its state (&quot;Opened&quot;).
----------
Said by a screen reader. %1: &quot;Results of Connecting&quot;, %2: how many went well and failed.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Said by a screen reader. %1: name of a computer, %2: its state (&quot;Broken&quot;), %3: what happened.</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>StateHistoryPopup</name>
    <message>
        <source>History of states</source>
        <translation>Historique des états</translation>
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
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening</source>
        <translation>
            <numerusform>%n en ouverture</numerusform>
            <numerusform>%n en ouverture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <translation>
            <numerusform>%n en connexion</numerusform>
            <numerusform>%n en connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnecting</source>
        <translation>
            <numerusform>%n en déconnexion</numerusform>
            <numerusform>%n en déconnexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n déconnecté</numerusform>
            <numerusform>%n déconnectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing</source>
        <translation>
            <numerusform>%n en fermeture</numerusform>
            <numerusform>%n en fermeture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n rompu</numerusform>
            <numerusform>%n rompus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n ordinateur</numerusform>
            <numerusform>%n ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list: &quot;2 opened, 1 closing&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;7 computers&quot;, %2: &quot;2 opened, 1 closing&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <extracomment>How many computers the filter shows.</extracomment>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many computers are selected.</extracomment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
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
        <translation>Le serveur l’a terminé</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it ends there when it expires</source>
        <translation>Non confirmé par le serveur&#xa0;; il s’y termine à son expiration</translation>
    </message>
    <message>
        <source>Not confirmed by the server; it may go on there</source>
        <translation>Non confirmé par le serveur&#xa0;; il peut y continuer</translation>
    </message>
    <message>
        <source>%1 It is not known whether the server began it; it would end there when it expires</source>
        <extracomment>%1: what came instead of an answer, a sentence.</extracomment>
        <translation>%1 On ne sait pas si le serveur l’a commencé&#xa0;; il y prendrait fin à son expiration</translation>
    </message>
    <message>
        <source>The server has ended it after it could not be renewed: %1</source>
        <extracomment>%1: why, a sentence.</extracomment>
        <translation>Le serveur l’a terminé après un renouvellement impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SubscriptionInput</name>
    <message>
        <source>The query list is no correct XML: %1</source>
        <extracomment>%1: what an XML reader says, not translated</extracomment>
        <translation>Le QueryList n’est pas du XML correct&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter the name of an event log.</source>
        <translation>Entrez le nom d’un journal des événements.</translation>
    </message>
    <message>
        <source>A bracket or a quotation mark is not closed in the XPath.</source>
        <translation>Un crochet ou un guillemet n’est pas fermé dans le XPath.</translation>
    </message>
    <message>
        <source>An XPath of the event log begins with *, as in *[System[EventID=7036]].</source>
        <translation>Un XPath du journal des événements commence par *, par exemple *[System[EventID=7036]].</translation>
    </message>
</context>
<context>
    <name>SubscriptionWindow</name>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Se &amp;désabonner</translation>
    </message>
    <message>
        <source>The event as XML</source>
        <translation>L’événement au format XML</translation>
    </message>
    <message>
        <source>Select an event to see it as XML</source>
        <translation>Sélectionnez un événement pour le voir au format XML</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>Abonnement…</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>No event came</source>
        <translation>Aucun événement reçu</translation>
    </message>
    <message>
        <source>%1 events, the last at %2. Scroll to the end to follow.</source>
        <extracomment>%1: a number, %2: a time</extracomment>
        <translation>Événements&#xa0;: %1, le dernier à %2. Faites défiler jusqu’à la fin pour suivre.</translation>
    </message>
    <message>
        <source>%1 events, the last at %2</source>
        <translation>Événements&#xa0;: %1, le dernier à %2</translation>
    </message>
    <message>
        <source>The computer says that it lost events. Narrow the subscription to get all of them.</source>
        <translation>L’ordinateur indique qu’il a perdu des événements. Restreignez l’abonnement pour les obtenir tous.</translation>
    </message>
    <message>
        <source>Only the last %1 events are kept here.</source>
        <translation>Seuls les %1 derniers événements sont conservés ici.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>A server does not list its subscriptions; this one ends by itself when it is not renewed.</source>
        <translation>Un serveur ne liste pas ses abonnements&#xa0;; celui-ci prend fin de lui-même s’il n’est pas renouvelé.</translation>
    </message>
</context>
<context>
    <name>TestPanel</name>
    <message>
        <source>The test is running</source>
        <translation>Le test est en cours</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>A number of minutes; stands behind what happened: &quot;Connected · 4 min ago&quot;.</extracomment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>A number of hours.</extracomment>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A date: &quot;Connected · on 3/14/26&quot;.</extracomment>
        <translation>le %1</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>No encrypted connection with your certificate could be made on port %1.</source>
        <translation>Aucune connexion chiffrée avec votre certificat n’a pu être établie sur le port %1.</translation>
    </message>
    <message>
        <source>The computer may not trust the issuer of your certificate, or the port may serve HTTP. Check both, and the TLS versions of the listener.</source>
        <translation>L’ordinateur n’approuve peut-être pas l’émetteur de votre certificat, ou le port sert à HTTP. Vérifiez les deux, ainsi que les versions de TLS de l’écouteur.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made on port %1.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie sur le port %1.</translation>
    </message>
    <message>
        <source>The port may serve HTTP: choose transport HTTP or another port. Otherwise check the listener&apos;s certificate and its TLS versions.</source>
        <translation>Le port sert peut-être à HTTP&#xa0;: choisissez le transport HTTP ou un autre port. Sinon, vérifiez le certificat de l’écouteur et ses versions de TLS.</translation>
    </message>
    <message>
        <source>What answers on port %1 does not speak HTTP.</source>
        <translation>Ce qui répond sur le port %1 ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>The port may serve HTTPS: choose transport HTTPS. Otherwise check the port.</source>
        <translation>Le port sert peut-être à HTTPS&#xa0;: choisissez le transport HTTPS. Sinon, vérifiez le port.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, the port may serve HTTPS, or something on the way cuts the connection.</source>
        <translation>Réessayez. Si cela se produit à chaque fois, le port sert peut-être à HTTPS, ou quelque chose sur le trajet coupe la connexion.</translation>
    </message>
    <message>
        <source>The computer may not trust the issuer of your certificate: put it among its trusted ones. Otherwise look for a firewall or proxy on the way.</source>
        <translation>L’ordinateur n’approuve peut-être pas l’émetteur de votre certificat&#xa0;: ajoutez-le à ses émetteurs approuvés. Sinon, cherchez un pare-feu ou un proxy sur le trajet.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, look for a firewall or proxy on the way.</source>
        <translation>Réessayez. Si cela se produit à chaque fois, cherchez un pare-feu ou un proxy sur le trajet.</translation>
    </message>
    <message>
        <source>The computer closed the connection before it had answered.</source>
        <translation>L’ordinateur a fermé la connexion avant d’avoir répondu.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of %2.</source>
        <translation>Rien n’écoute sur le port %1 de %2.</translation>
    </message>
    <message>
        <source>Check the port, and that the WinRM service runs there (winrm quickconfig).</source>
        <translation>Vérifiez le port, et que le service WinRM y fonctionne (winrm quickconfig).</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the spelling, the DNS suffix and the VPN.</source>
        <translation>Vérifiez l’orthographe, le suffixe DNS et le VPN.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est inaccessible.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>Vérifiez le réseau, le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 n’a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>Check that the computer is running and that its firewall lets the port through.</source>
        <translation>Vérifiez que l’ordinateur fonctionne et que son pare-feu laisse passer le port.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing was sent: with Basic over HTTP anyone on the way could read the password.</source>
        <translation>Rien n’a été envoyé&#xa0;: avec Basic sur HTTP, quiconque sur le trajet pourrait lire le mot de passe.</translation>
    </message>
    <message>
        <source>Choose transport HTTPS, or allow unencrypted traffic for this connection.</source>
        <translation>Choisissez le transport HTTPS, ou autorisez le trafic non chiffré pour cette connexion.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Un mot de passe est requis.</translation>
    </message>
    <message>
        <source>Enter the password and connect.</source>
        <translation>Entrez le mot de passe et connectez-vous.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trusted for %1.</source>
        <translation>Le certificat n’est pas celui que vous avez approuvé pour %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever looks after the computer whether it was renewed.</source>
        <translation>Rien n’a été envoyé. Demandez au responsable de l’ordinateur s’il a été renouvelé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare its fingerprint with the computer&apos;s own, then trust it.</source>
        <translation>Rien n’a été envoyé. Comparez son empreinte avec celle de l’ordinateur, puis approuvez-le.</translation>
    </message>
    <message>
        <source>The service answered with an error that it does not explain.</source>
        <translation>Le service a répondu par une erreur qu’il n’explique pas.</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation>Le service a répondu par l’état HTTP %1.</translation>
    </message>
    <message>
        <source>The service sends the request to another address, which is not followed.</source>
        <translation>Le service renvoie la requête vers une autre adresse, qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>A web page came back instead of a WS-Man answer.</source>
        <translation>Une page web est arrivée au lieu d’une réponse WS-Man.</translation>
    </message>
    <message>
        <source>What came back is not a WS-Man answer.</source>
        <translation>Ce qui est arrivé n’est pas une réponse WS-Man.</translation>
    </message>
    <message>
        <source>Check port and path (wsman), and whether a proxy or another web server answers.</source>
        <translation>Vérifiez le port et le chemin (wsman), et si c’est un proxy ou un autre serveur web qui répond.</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>La réponse appartient à une autre requête.</translation>
    </message>
    <message>
        <source>It was thrown away. Connect again; if it comes back, look for a proxy that mixes up answers.</source>
        <translation>Elle a été ignorée. Reconnectez-vous&#xa0;; si cela se reproduit, cherchez un proxy qui mélange les réponses.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 and was cut off.</source>
        <translation>La réponse dépasse %1 et a été tronquée.</translation>
    </message>
    <message>
        <source>Check that a WS-Man service answers on this port.</source>
        <translation>Vérifiez qu’un service WS-Man répond sur ce port.</translation>
    </message>
    <message>
        <source>The file of the client certificate, %1, cannot be read.</source>
        <translation>Impossible de lire le fichier du certificat client, %1.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Vérifiez qu’il existe toujours et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be read.</source>
        <translation>%1 ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>Choose a PEM file with certificate and key, or a PKCS#12 file (.pfx, .p12).</source>
        <translation>Choisissez un fichier PEM avec certificat et clé, ou un fichier PKCS#12 (.pfx, .p12).</translation>
    </message>
    <message>
        <source>%1 holds no private key for the certificate.</source>
        <translation>%1 ne contient aucune clé privée pour le certificat.</translation>
    </message>
    <message>
        <source>Export the certificate together with its private key; in PEM append the key to the file.</source>
        <translation>Exportez le certificat avec sa clé privée&#xa0;; en PEM, ajoutez la clé à la fin du fichier.</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password.</source>
        <translation>La clé privée dans %1 est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password of the file and connect.</source>
        <translation>Entrez le mot de passe du fichier et connectez-vous.</translation>
    </message>
    <message>
        <source>The password does not open the private key in %1.</source>
        <translation>Le mot de passe n’ouvre pas la clé privée dans %1.</translation>
    </message>
    <message>
        <source>Enter the password of the file; it is not that of your account.</source>
        <translation>Entrez le mot de passe du fichier&#xa0;; ce n’est pas celui de votre compte.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: its password is wrong, or its encryption (RC2) is too old.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: son mot de passe est incorrect, ou son chiffrement (RC2) est trop ancien.</translation>
    </message>
    <message>
        <source>If the password is right, export the certificate again with AES256-SHA256.</source>
        <translation>Si le mot de passe est correct, exportez de nouveau le certificat avec AES256-SHA256.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with the chosen thumbprint.</source>
        <translation>%1 ne contient aucun certificat avec l’empreinte numérique choisie.</translation>
    </message>
    <message>
        <source>Compare the thumbprint with those in the details, or leave it empty.</source>
        <translation>Comparez l’empreinte numérique avec celles des détails, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The client certificate in %1 has expired.</source>
        <translation>Le certificat client dans %1 a expiré.</translation>
    </message>
    <message>
        <source>Get a new one from whoever issued it.</source>
        <translation>Obtenez-en un nouveau auprès de son émetteur.</translation>
    </message>
    <message>
        <source>The client certificate in %1 is not valid yet.</source>
        <translation>Le certificat client dans %1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The service does not take %1 here.</source>
        <translation>Le service n’accepte pas %1 ici.</translation>
    </message>
    <message>
        <source>Windows takes Basic over HTTP only with AllowUnencrypted=true and Basic=true. Choose Negotiate, or HTTPS.</source>
        <translation>Windows n’accepte Basic sur HTTP qu’avec AllowUnencrypted=true et Basic=true. Choisissez Negotiate, ou HTTPS.</translation>
    </message>
    <message>
        <source>Choose one of those that it offers: %1.</source>
        <translation>Choisissez l’un des modes qu’il propose&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The computer did not accept your certificate: it maps no user to it.</source>
        <translation>L’ordinateur n’a pas accepté votre certificat&#xa0;: il ne l’associe à aucun utilisateur.</translation>
    </message>
    <message>
        <source>On the computer, set Service\Auth\Certificate to true, map the certificate to a local user under ClientCertificate, and put its issuer among the trusted ones.</source>
        <translation>Sur l’ordinateur, définissez Service\Auth\Certificate sur true, associez le certificat à un utilisateur local sous ClientCertificate, et ajoutez son émetteur aux émetteurs approuvés.</translation>
    </message>
    <message>
        <source>The user name %1 or its password was not accepted.</source>
        <translation>Le nom d’utilisateur %1 ou son mot de passe n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The service asks who you are.</source>
        <translation>Le service demande qui vous êtes.</translation>
    </message>
    <message>
        <source>The name of the proxy %1 was not found.</source>
        <translation>Le nom du proxy %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect without a proxy.</source>
        <translation>Vérifiez l’orthographe, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept its user name or its password.</source>
        <translation>Le proxy %1 n’a pas accepté son nom d’utilisateur ou son mot de passe.</translation>
    </message>
    <message>
        <source>Enter the user name and the password of the proxy; they are not those of the computer.</source>
        <translation>Entrez le nom d’utilisateur et le mot de passe du proxy&#xa0;; ce ne sont pas ceux de l’ordinateur.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection before the way was open.</source>
        <translation>Le proxy %1 a fermé la connexion avant que la voie soit ouverte.</translation>
    </message>
    <message>
        <source>Check the kind of the proxy (HTTP or SOCKS 5) and its port, and whether it lets this port of the computer through.</source>
        <translation>Vérifiez le type du proxy (HTTP ou SOCKS 5) et son port, et s’il laisse passer ce port de l’ordinateur.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>Le proxy %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check its host and port, or connect without a proxy.</source>
        <translation>Vérifiez son hôte et son port, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Le proxy %1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check its host and port, and whether it lets this port of the computer through.</source>
        <translation>Vérifiez son hôte et son port, et s’il laisse passer ce port de l’ordinateur.</translation>
    </message>
    <message>
        <source>The proxy %1 could not open the way to the computer.</source>
        <translation>Le proxy %1 n’a pas pu ouvrir la voie vers l’ordinateur.</translation>
    </message>
    <message>
        <source>Check whether the proxy may reach this port of the computer, and its kind (HTTP or SOCKS 5).</source>
        <translation>Vérifiez si le proxy peut atteindre ce port de l’ordinateur, ainsi que son type (HTTP ou SOCKS 5).</translation>
    </message>
    <message>
        <source>(as the system names it)</source>
        <extracomment>In the place of the name of a proxy: &quot;The proxy (as the system names it) refused the connection.&quot;</extracomment>
        <translation>(tel que le système l’indique)</translation>
    </message>
    <message>
        <source>Edit the connection and enter user and password, or log on to Windows with an account of the domain.</source>
        <translation>Modifiez la connexion et entrez l’utilisateur et le mot de passe, ou ouvrez une session Windows avec un compte du domaine.</translation>
    </message>
    <message>
        <source>Get a ticket with kinit (klist shows what is there), or edit the connection and enter user and password.</source>
        <translation>Obtenez un ticket avec kinit (klist montre ceux qui existent), ou modifiez la connexion et entrez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Connect again. If it comes back, log off and on, or edit the connection and enter user and password.</source>
        <translation>Reconnectez-vous. Si cela se reproduit, fermez puis rouvrez votre session, ou modifiez la connexion et entrez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Get a new one with kinit, or edit the connection and enter user and password.</source>
        <translation>Obtenez-en un nouveau avec kinit, ou modifiez la connexion et entrez l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>There is no Kerberos ticket of yours to ask for %1, and no password was given.</source>
        <translation>Vous n’avez aucun ticket Kerberos pour demander %1, et aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>The domain controller did not accept the user name or the password, so there is no ticket for %1.</source>
        <translation>Le contrôleur de domaine n’a pas accepté le nom d’utilisateur ou le mot de passe&#xa0;: il n’y a donc pas de ticket pour %1.</translation>
    </message>
    <message>
        <source>Check both. For Kerberos the user is written as user@REALM, with the full name of the domain.</source>
        <translation>Vérifiez les deux. Pour Kerberos, l’utilisateur s’écrit utilisateur@REALM, avec le nom complet du domaine.</translation>
    </message>
    <message>
        <source>Your Kerberos ticket has expired, so there is none for %1.</source>
        <translation>Votre ticket Kerberos a expiré&#xa0;: il n’y en a donc pas pour %1.</translation>
    </message>
    <message>
        <source>The clocks differ too much for a Kerberos ticket for %1.</source>
        <translation>Les horloges diffèrent trop pour un ticket Kerberos pour %1.</translation>
    </message>
    <message>
        <source>Compare the time and the time zone of this computer, the server and the domain controller; they may differ by five minutes. Set the wrong clock by the domain&apos;s time (on Windows: w32tm /resync), then get a new ticket.</source>
        <translation>Comparez l’heure et le fuseau horaire de cet ordinateur, du serveur et du contrôleur de domaine&#xa0;; l’écart ne doit pas dépasser cinq minutes. Réglez l’horloge fautive sur l’heure du domaine (sous Windows&#xa0;: w32tm /resync), puis obtenez un nouveau ticket.</translation>
    </message>
    <message>
        <source>The authentication for %1 failed.</source>
        <translation>L’authentification pour %1 a échoué.</translation>
    </message>
    <message>
        <source>See the details, and try another authentication.</source>
        <translation>Consultez les détails, et essayez une autre authentification.</translation>
    </message>
    <message>
        <source>The domain controller knows no service %1.</source>
        <translation>Le contrôleur de domaine ne connaît aucun service %1.</translation>
    </message>
    <message>
        <source>Use the full name of the computer as the domain has it. Another service or host can be set in the session options.</source>
        <translation>Utilisez le nom complet de l’ordinateur tel que le domaine le connaît. Un autre service ou hôte peut être défini dans les options de session.</translation>
    </message>
    <message>
        <source>No domain controller is known for the realm, so there is no ticket for %1.</source>
        <translation>Aucun contrôleur de domaine n’est connu pour le domaine Kerberos&#xa0;: il n’y a donc pas de ticket pour %1.</translation>
    </message>
    <message>
        <source>Check the realm in user@REALM (the full name of the domain in capitals), the DNS server and krb5.conf.</source>
        <translation>Vérifiez le domaine Kerberos dans utilisateur@REALM (le nom complet du domaine en majuscules), le serveur DNS et krb5.conf.</translation>
    </message>
    <message>
        <source>No domain controller can be reached, so there is no ticket for %1.</source>
        <translation>Aucun contrôleur de domaine n’est joignable&#xa0;: il n’y a donc pas de ticket pour %1.</translation>
    </message>
    <message>
        <source>Check the network and the VPN (Kerberos uses port 88), or use NTLM with a local account.</source>
        <translation>Vérifiez le réseau et le VPN (Kerberos utilise le port 88), ou utilisez NTLM avec un compte local.</translation>
    </message>
    <message>
        <source>The authentication broke off: the server&apos;s part of it is not valid.</source>
        <translation>L’authentification a été interrompue&#xa0;: la part du serveur n’est pas valide.</translation>
    </message>
    <message>
        <source>Check that the name leads to the right computer and that no proxy stands between.</source>
        <translation>Vérifiez que le nom mène au bon ordinateur et qu’aucun proxy ne s’interpose.</translation>
    </message>
    <message>
        <source>A sealed answer was changed, cut off or sent twice, and was thrown away.</source>
        <translation>Une réponse chiffrée a été modifiée, tronquée ou envoyée deux fois, et a été ignorée.</translation>
    </message>
    <message>
        <source>Connect again. If it comes back, something between changes the traffic.</source>
        <translation>Reconnectez-vous. Si cela se reproduit, un intermédiaire modifie le trafic.</translation>
    </message>
    <message>
        <source>NTLM is not available on this computer.</source>
        <translation>NTLM n’est pas disponible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install it (on Linux: the package gss-ntlmssp), or choose another authentication.</source>
        <translation>Installez-le (sous Linux&#xa0;: le paquet gss-ntlmssp), ou choisissez une autre authentification.</translation>
    </message>
    <message>
        <source>Neither a Kerberos ticket for %1 nor NTLM can be had for this user.</source>
        <translation>Ni ticket Kerberos pour %1 ni NTLM ne peuvent être obtenus pour cet utilisateur.</translation>
    </message>
    <message>
        <source>For Kerberos write the user as user@REALM; NTLM needs the package gss-ntlmssp on Linux.</source>
        <translation>Pour Kerberos, écrivez l’utilisateur sous la forme utilisateur@REALM&#xa0;; NTLM nécessite le paquet gss-ntlmssp sous Linux.</translation>
    </message>
    <message>
        <source>Kerberos needs a name: connect by the name of the computer instead of its address.</source>
        <translation>Kerberos a besoin d’un nom&#xa0;: connectez-vous par le nom de l’ordinateur au lieu de son adresse.</translation>
    </message>
</context>
<context>
    <name>UseCredentialsDialog</name>
    <message>
        <source>Use Credentials</source>
        <translation>Utiliser des informations d’identification</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Manage Credentials…</source>
        <translation>&amp;Gérer les informations d’identification…</translation>
    </message>
    <message>
        <source>Adds and changes credential sets</source>
        <translation>Ajoute et modifie des jeux d’identification</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An account of its own</source>
        <translation>Un compte propre à la connexion</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A credential set to choose. %1: its name, %2: its user.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no credential sets yet. Add one by Manage Credentials.</source>
        <translation>Il n’y a pas encore de jeu d’identification. Ajoutez-en un par Gérer les informations d’identification.</translation>
    </message>
    <message numerus="yes">
        <source>Which account shall %n computer(s) sign in with? Those that are connected use it the next time.</source>
        <translation>
            <numerusform>Avec quoi %n ordinateur doit-il s’authentifier&#xa0;? S’il est connecté, il l’utilisera la prochaine fois.</numerusform>
            <numerusform>Avec quoi %n ordinateurs doivent-ils s’authentifier&#xa0;? Ceux qui sont connectés l’utiliseront la prochaine fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Start with the demo computers.</source>
        <translation>Démarrer avec les ordinateurs de démonstration.</translation>
    </message>
    <message>
        <source>With --demo: work through the demo without a user, print each change of state, and save pictures of the window in &lt;folder&gt;.</source>
        <translation>Avec --demo&#xa0;: parcourir la démonstration sans utilisateur, afficher chaque changement d’état et enregistrer des images de la fenêtre dans &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Connect to computers over WS-Management (WinRM), see what is open there, and close it.</source>
        <translation>Se connecter à des ordinateurs via WS-Management (WinRM), voir ce qui y est ouvert et le fermer.</translation>
    </message>
    <message>
        <source>Lists of computers to import, after a preview.</source>
        <translation>Listes d’ordinateurs à importer, après un aperçu.</translation>
    </message>
</context>
</TS>
