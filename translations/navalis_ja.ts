<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Navalis</source>
        <translation>Navalis について</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Program: %1
Helper: %2
Qt: %3</source>
        <translation>プログラム: %1
ヘルパー: %2
Qt: %3</translation>
    </message>
    <message>
        <source>Navalis gives a computer IPv6 on networks that only have IPv4. It is named after Teredo navalis, the shipworm that bores through any hull.</source>
        <translation>Navalis は、IPv4 しかないネットワークでコンピューターに IPv6 を提供します。名前は、どんな船体にも穴をあけるフナクイムシ Teredo navalis に由来します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later.</source>
        <translation>GNU General Public License バージョン 2 以降に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a Server</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>&amp;Name or IPv4 address of the server:</source>
        <translation>サーバーの名前または IPv4 アドレス(&amp;N):</translation>
    </message>
    <message>
        <source>Its operator learns when and from where you are online, and can misdirect your traffic. Add a server only if you trust whoever runs it.</source>
        <translation>運営者は、あなたがいつどこから接続しているかを知り、通信を別の場所へ導くこともできます。運営者を信頼できるサーバーだけを追加してください。</translation>
    </message>
    <message>
        <source>Add Any&amp;way</source>
        <translation>それでも追加(&amp;W)</translation>
    </message>
    <message>
        <source>The test ended without a result.</source>
        <translation>テストは結果なしで終わりました。</translation>
    </message>
    <message>
        <source>&amp;Test and Add</source>
        <translation>テストして追加(&amp;T)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>&amp;UDP port of this computer:</source>
        <translation>このコンピューターの UDP ポート(&amp;U):</translation>
    </message>
    <message>
        <source>A fixed one only helps if a firewall on the way asks for it.</source>
        <translation>固定して役に立つのは、途中のファイアウォールが求める場合だけです。</translation>
    </message>
    <message>
        <source>Ask the &amp;router to forward a port</source>
        <translation>ポートの転送をルーターに頼む(&amp;R)</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP. More Teredo users can then be reached.</source>
        <translation>UPnP、NAT-PMP、PCP を使います。より多くの Teredo 利用者と通信できるようになります。</translation>
    </message>
    <message>
        <source>Find out how long the router &amp;keeps a connection</source>
        <translation>ルーターが接続を保つ時間を調べる(&amp;K)</translation>
    </message>
    <message>
        <source>Fewer packets keep the tunnel open, after some attempts.</source>
        <translation>何度か試したあとは、より少ないパケットでトンネルを保てます。</translation>
    </message>
    <message>
        <source>Let browsers of the Chrom&amp;ium family use IPv6</source>
        <translation>Chromium 系のブラウザーに IPv6 を使わせる(&amp;I)</translation>
    </message>
    <message>
        <source>By themselves they do not use Teredo. The price: they then prefer the tunnel even for sites that IPv4 reaches, which can be slower.</source>
        <translation>そのままでは Teredo を使いません。その代わり、IPv4 で届くサイトでもトンネルを優先するようになり、遅くなることがあります。</translation>
    </message>
    <message>
        <source>Find &amp;Teredo users in the same network directly</source>
        <translation>同じネットワークの Teredo 利用者を直接見つける(&amp;T)</translation>
    </message>
    <message>
        <source>Traffic between you stays in the network. The price: everybody there sees that you use Teredo, and could pose as another user. Only for networks that you trust.</source>
        <translation>互いの通信はネットワークの中で行われます。その代わり、そこにいる誰からも Teredo の利用が分かり、別の利用者になりすまされるおそれがあります。信頼できるネットワークでだけ使ってください。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>The log: “journalctl -u navalis-helper”</source>
        <translation>ログ: 「journalctl -u navalis-helper」</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>ログイン時の開始を設定できませんでした。ホームフォルダーに書き込めますか?</translation>
    </message>
    <message>
        <source>Navalis keeps running</source>
        <translation>Navalis は動き続けています</translation>
    </message>
    <message>
        <source>Its icon in the panel opens this window again.</source>
        <translation>パネルのアイコンからこのウィンドウを再び開けます。</translation>
    </message>
    <message>
        <source>No browser could be started. Open this address yourself: %1</source>
        <translation>ブラウザーを起動できませんでした。ブラウザーでこのアドレスを開いてください: %1</translation>
    </message>
</context>
<context>
    <name>ArgumentForm</name>
    <message>
        <source>Name a network, or say “current”.</source>
        <translation>ネットワークの名前、または現在のものを表す「current」を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no rule: say automatic, always or never.</source>
        <translation>「%1」は規則ではありません。automatic、always、never のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no port: write one as 22/tcp or 60001/udp.</source>
        <translation>「%1」はポートではありません。22/tcp や 60001/udp のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address. A Teredo address looks like 2001:0:cb00:7101:0:5fd7:34ff:8ef5.</source>
        <translation>「%1」は IPv6 アドレスではありません。Teredo アドレスは 2001:0:cb00:7101:0:5fd7:34ff:8ef5 のような形です。</translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>Not allowed: you are not permitted to do this. Your administrator can change that, or do it for you.</source>
        <translation>許可されていません。この操作をする権限がありません。管理者が変更するか、代わりに実行できます。</translation>
    </message>
    <message>
        <source>Nothing was changed: the password prompt was closed.</source>
        <translation>パスワードの入力画面が閉じられたため、何も変更していません。</translation>
    </message>
    <message>
        <source>This needs a password, but no program is running that could ask for it. Start your desktop&apos;s authentication agent, or use navalisctl in a terminal.</source>
        <translation>パスワードが必要ですが、それを尋ねるプログラムが動いていません。デスクトップの認証エージェントを起動するか、端末で navalisctl を使ってください。</translation>
    </message>
    <message>
        <source>Your administrator has set this in /etc/navalis/navalis.conf. It cannot be changed here.</source>
        <translation>これは管理者が /etc/navalis/navalis.conf で設定しています。ここでは変更できません。</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Answer or close its prompt, then try again.</source>
        <translation>別の要求がまだパスワードを待っています。その入力画面に答えるか閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another server test is still running. Wait until it has finished, then try again.</source>
        <translation>別のサーバーテストがまだ実行中です。終わるのを待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is not there any more: %1</source>
        <translation>もう存在しません: %1</translation>
    </message>
    <message>
        <source>The helper refused: %1</source>
        <translation>ヘルパーが拒否しました: %1</translation>
    </message>
    <message>
        <source>The Navalis helper did not answer. “systemctl status navalis-helper” tells more.</source>
        <translation>Navalis ヘルパーが応答しませんでした。「systemctl status navalis-helper」で詳細がわかります。</translation>
    </message>
    <message>
        <source>The authorisation service polkit, which decides what you may do, does not run or is broken. “systemctl status polkit” tells more. Until it works, only root can do this, with navalisctl.</source>
        <translation>何を許可するかを決める認可サービス polkit が動いていないか、壊れています。詳しくは “systemctl status polkit” で分かります。直るまでは、root だけが navalisctl でこの操作を行えます。</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>検査項目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result of a check and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Say what to do.</source>
        <translation>何をするかを指定してください。</translation>
    </message>
    <message>
        <source>Say what to do beside “%1”.</source>
        <translation>「%1」のほかに、何をするかを指定してください。</translation>
    </message>
    <message>
        <source>Say what to do with the %1.</source>
        <translation>「%1」で何をするかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is none of the commands.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>足りないものがあります: %1</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>「%1」に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>「%1」に「%2」というオプションはありません。</translation>
    </message>
    <message>
        <source>See navalisctl --help.</source>
        <translation>navalisctl --help を見てください。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>DiagnoseTask</name>
    <message>
        <source>Checking…</source>
        <translation>検査しています…</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Good</source>
        <translation>正常</translation>
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
        <translation>省略</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>Checks that failed: %n</source>
        <translation>
            <numerusform>失敗した検査: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. Warnings: %n</source>
        <translation>
            <numerusform>失敗はありません。警告: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be checked.</source>
        <translation>何も検査できませんでした。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>確認中です</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>The report was not saved: %1</source>
        <translation>レポートを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>&amp;Include my addresses and names of networks</source>
        <translation>自分のアドレスとネットワーク名を含める(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>もう一度実行(&amp;R)</translation>
    </message>
    <message>
        <source>Navalis Diagnostics</source>
        <translation>Navalis の診断</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査しています…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Kind of events to show</source>
        <translation>表示するイベントの種類</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>次を含む行だけを表示…</translation>
    </message>
    <message>
        <source>Text that the events to show have</source>
        <translation>表示するイベントに含まれる文字</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>確認を実行しています</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>ログイン時からトレイアイコンを表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tell me when the connection is lost or needs something</source>
        <translation>接続が切れたときや操作が必要なときに知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <source>use the tunnel</source>
        <translation>トンネルを使う</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>トンネルを使う場面</translation>
    </message>
    <message>
        <source>Where traffic costs money (&amp;metered networks):</source>
        <translation>通信に料金がかかる場合 (従量制ネットワーク)(&amp;M):</translation>
    </message>
    <message>
        <source>While a V&amp;PN is connected:</source>
        <translation>VPN の接続中(&amp;P):</translation>
    </message>
    <message>
        <source>Where IPv6 is switched o&amp;ff for the network:</source>
        <translation>ネットワークで IPv6 がオフの場合(&amp;F):</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Every command takes --help, and every one that prints something takes --json.</source>
        <translation>どのコマンドにも --help を、何かを出力するコマンドには --json を付けられます。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the tunnel or the request failed, 2 wrong usage, 3 the helper cannot be reached, 4 not authorised.</source>
        <translation>終了コード: 0 完了、1 トンネルまたは要求が失敗、2 使い方の誤り、3 ヘルパーに接続できない、4 権限がない。</translation>
    </message>
    <message>
        <source>More: man navalisctl</source>
        <translation>詳しくは: man navalisctl</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
</context>
<context>
    <name>KeyedTable</name>
    <message>
        <source>Can be sorted from the context menu</source>
        <translation>コンテキストメニューで並べ替えられます</translation>
    </message>
    <message>
        <source>Not Sorted</source>
        <translation>並べ替えない</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>「%1」で並べ替え</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>並べ替えていません</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>%1 で並べ替えました</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>%1 の逆順で並べ替えました</translation>
    </message>
</context>
<context>
    <name>ModeOption</name>
    <message>
        <source>&amp;Automatically</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Where the network has no IPv6 of its own. Recommended.</source>
        <translation>ネットワーク自体に IPv6 がない場合。推奨。</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>常に(&amp;W)</translation>
    </message>
    <message>
        <source>Also beside a network&apos;s own IPv6, which keeps precedence.</source>
        <translation>ネットワーク自体の IPv6 があっても使います。そちらが優先されます。</translation>
    </message>
    <message>
        <source>N&amp;ever</source>
        <translation>使わない(&amp;E)</translation>
    </message>
    <message>
        <source>IPv6 then works only where the network has it.</source>
        <translation>IPv6 は、ネットワークにある場合だけ使えます。</translation>
    </message>
</context>
<context>
    <name>NatText</name>
    <message>
        <source>no NAT</source>
        <translation>NAT なし</translation>
    </message>
    <message>
        <source>cone NAT</source>
        <translation>コーン型 NAT</translation>
    </message>
    <message>
        <source>restricted NAT</source>
        <translation>制限付き NAT</translation>
    </message>
    <message>
        <source>symmetric NAT</source>
        <translation>対称型 NAT</translation>
    </message>
    <message>
        <source>No NAT: everybody can be reached directly</source>
        <translation>NAT なし: 誰にでも直接届きます</translation>
    </message>
    <message>
        <source>Cone NAT: everybody can be reached</source>
        <translation>コーン型 NAT: 誰にでも届きます</translation>
    </message>
    <message>
        <source>Restricted NAT: works, first contacts take a moment</source>
        <translation>制限付き NAT: 使えますが、最初の接続に少し時間がかかります</translation>
    </message>
    <message>
        <source>Symmetric NAT: some Teredo users cannot be reached</source>
        <translation>対称型 NAT: 一部の Teredo 利用者には届きません</translation>
    </message>
    <message>
        <source>Here there is none. Nothing gets in the tunnel&apos;s way.</source>
        <translation>ここにはありません。トンネルを妨げるものはありません。</translation>
    </message>
    <message>
        <source>This one passes on whatever is sent to you. The tunnel works as well as it can.</source>
        <translation>この NAT は、あなた宛てのものをすべて通します。トンネルは最もよく働きます。</translation>
    </message>
    <message>
        <source>This one passes on only what you have asked for. So a first packet takes a detour by way of the server; you will hardly notice.</source>
        <translation>この NAT は、あなたが求めたものだけを通します。そのため最初のパケットはサーバーを経由しますが、ほとんど気づかないでしょう。</translation>
    </message>
    <message>
        <source>This one gives you another port for each partner, so that partners behind a similar NAT cannot find you. IPv6 sites are not affected. On the router, allowing UPnP helps.</source>
        <translation>この NAT は相手ごとに別のポートを割り当てるため、同様の NAT の背後にいる相手はあなたを見つけられません。IPv6 サイトには影響しません。ルーターで UPnP を許可すると改善します。</translation>
    </message>
    <message>
        <source>Its kind is found out while connecting.</source>
        <translation>種類は接続中に調べられます。</translation>
    </message>
</context>
<context>
    <name>NetworkListTask</name>
    <message>
        <source>No network is known yet. Those that NetworkManager connects to are remembered.</source>
        <translation>まだ知っているネットワークはありません。NetworkManager が接続したものが記憶されます。</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用 %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>always use the tunnel</source>
        <translation>常にトンネルを使う</translation>
    </message>
    <message>
        <source>never use the tunnel</source>
        <translation>トンネルを使わない</translation>
    </message>
</context>
<context>
    <name>NetworkRuleTask</name>
    <message>
        <source>No known network is called “%1”. “navalisctl networks list” shows them all.</source>
        <translation>「%1」という名前の既知のネットワークはありません。「navalisctl networks list」ですべて表示できます。</translation>
    </message>
    <message>
        <source>Several networks are called “%1”. Say which by its UUID, which “navalisctl networks list” shows.</source>
        <translation>「%1」という名前のネットワークが複数あります。「navalisctl networks list」に表示される UUID で指定してください。</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>削除(&amp;F)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後の接続</translation>
    </message>
    <message>
        <source>What worked there</source>
        <translation>使えた接続</translation>
    </message>
    <message>
        <source>Known networks</source>
        <translation>既知のネットワーク</translation>
    </message>
    <message>
        <source>“Automatic” follows the general setting; the other rules win over it.</source>
        <translation>「自動」は全般の設定に従います。ほかの規則はそれより優先されます。</translation>
    </message>
    <message>
        <source>&amp;Rule for this network:</source>
        <translation>このネットワークの規則(&amp;R):</translation>
    </message>
    <message>
        <source>Removes the selected network from the list, at once</source>
        <translation>選択したネットワークを一覧からすぐに削除します</translation>
    </message>
</context>
<context>
    <name>NetworksView</name>
    <message>
        <source>%1 (not applied yet)</source>
        <comment>rule</comment>
        <translation>%1 (未適用)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>常にオン</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>NoticePolicy</name>
    <message>
        <source>IPv6 is back</source>
        <translation>IPv6 が復旧しました</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show Window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>OptionsView</name>
    <message>
        <source>in place</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>none, so the tunnel stays closed</source>
        <translation>なし、そのためトンネルは閉じたままです</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>インターフェイス: %1</translation>
    </message>
    <message>
        <source>Largest packet (MTU), in bytes: %1</source>
        <translation>最大パケット (MTU)、バイト単位: %1</translation>
    </message>
    <message>
        <source>Firewall: %1</source>
        <translation>ファイアウォール: %1</translation>
    </message>
    <message>
        <source>Own address and port: %1</source>
        <translation>自分のアドレスとポート: %1</translation>
    </message>
    <message>
        <source>As the server sees it: %1</source>
        <translation>サーバーから見たもの: %1</translation>
    </message>
    <message>
        <source>none is needed while the tunnel is off</source>
        <translation>トンネルがオフの間は不要です</translation>
    </message>
</context>
<context>
    <name>PortListTask</name>
    <message>
        <source>No port is open: nobody can reach this computer through the tunnel unasked.</source>
        <translation>開いているポートはありません。要求していない相手がトンネル経由でこのコンピューターに届くことはありません。</translation>
    </message>
</context>
<context>
    <name>PortOption</name>
    <message>
        <source>any free one</source>
        <translation>空いている任意のポート</translation>
    </message>
</context>
<context>
    <name>ServerLines</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>last known to answer on %1</source>
        <translation>最後に応答が確認された日 %1</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>あなたが選択</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>損失 %1 %</translation>
    </message>
</context>
<context>
    <name>ServerTestText</name>
    <message>
        <source>Not tested yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>使えます</translation>
    </message>
    <message>
        <source>Works, but its second address is silent: the NAT type cannot be found out</source>
        <translation>使えますが、2 つ目のアドレスが応答しないため、NAT の種類を判定できません</translation>
    </message>
    <message>
        <source>No answer: down, or UDP port 3544 is blocked here</source>
        <translation>応答なし: 停止中か、ここで UDP ポート 3544 が遮断されています</translation>
    </message>
    <message>
        <source>Refuses: no Teredo server runs there</source>
        <translation>拒否: そこでは Teredo サーバーが動いていません</translation>
    </message>
    <message>
        <source>Does not accept our key any more</source>
        <translation>こちらの鍵をもう受け付けません</translation>
    </message>
    <message>
        <source>Its name cannot be resolved</source>
        <translation>名前を解決できません</translation>
    </message>
    <message>
        <source>Its name leads to an address that no server can have</source>
        <translation>名前が、サーバーにはあり得ないアドレスを指しています</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>一部のみ可</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>鍵を拒否</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>名前が不明</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>不正なアドレス</translation>
    </message>
</context>
<context>
    <name>ServerTestTask</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストは取り消されました。</translation>
    </message>
    <message>
        <source>Testing servers: %1 of %2 done</source>
        <translation>サーバーをテスト中: %2 件中 %1 件完了</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Enter the name or the IPv4 address of a Teredo server.</source>
        <translation>Teredo サーバーの名前または IPv4 アドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is too long: a host name has at most 253 characters.</source>
        <translation>長すぎます。ホスト名は最大 253 文字です。</translation>
    </message>
    <message>
        <source>This is not an IPv4 address. One looks like 192.0.2.1: four numbers from 0 to 255.</source>
        <translation>IPv4 アドレスではありません。192.0.2.1 のように 0 から 255 までの数が 4 つ並びます。</translation>
    </message>
    <message>
        <source>No server can have this address. Enter a public IPv4 address.</source>
        <translation>サーバーがこのアドレスを持つことはありません。公開 IPv4 アドレスを入力してください。</translation>
    </message>
    <message>
        <source>A host name has only the letters a to z, digits, hyphens and dots.</source>
        <translation>ホスト名に使えるのは a から z の文字、数字、ハイフン、ドットだけです。</translation>
    </message>
    <message>
        <source>Between the dots of a host name there are 1 to 63 characters, with no hyphen at either end.</source>
        <translation>ホスト名のドットの間は 1 から 63 文字で、両端にハイフンは使えません。</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Test All</source>
        <translation>すべてテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p Testing</source>
        <translation>テストを中止(&amp;P)</translation>
    </message>
    <message>
        <source>Use the &amp;Fastest</source>
        <translation>最速を使う(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;List</source>
        <translation>一覧をリセット(&amp;L)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>A server learns when and from where you are online, and can misdirect your traffic. Use one that you trust.</source>
        <translation>サーバーは、あなたがいつどこから接続しているかを知り、通信を別の場所へ導くこともできます。信頼できるものを使ってください。</translation>
    </message>
    <message>
        <source>Server to &amp;use:</source>
        <translation>使うサーバー(&amp;U):</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>テストの進み具合</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>自動: 使えるもののうち最良</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>あなたが追加</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>管理者による</translation>
    </message>
    <message>
        <source>tested %1</source>
        <comment>when</comment>
        <translation>テスト: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server and what is known of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Navalis Settings</source>
        <translation>Navalis の設定</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>ヘルパーを待っています。パスワードの入力画面が、このウィンドウの後ろに開いているかもしれません。</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細(&amp;V)</translation>
    </message>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>ログイン時の開始を設定できませんでした。ホームフォルダーに書き込めますか?</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者が設定しています。</translation>
    </message>
    <message>
        <source>The IPv6 tunnel is off.</source>
        <translation>IPv6 トンネルはオフです。</translation>
    </message>
    <message>
        <source>Nobody has chosen yet when to use it.</source>
        <translation>いつ使うかはまだ選ばれていません。</translation>
    </message>
    <message>
        <source>IPv6 works through Teredo.</source>
        <translation>Teredo 経由で IPv6 が使えます。</translation>
    </message>
    <message>
        <source>The tunnel is in a state this program does not know.</source>
        <translation>トンネルは、このプログラムの知らない状態にあります。</translation>
    </message>
    <message>
        <source>Waiting for the Navalis helper…</source>
        <translation>Navalis ヘルパーを待っています…</translation>
    </message>
    <message>
        <source>The Navalis helper does not answer.</source>
        <translation>Navalis ヘルパーが応答しません。</translation>
    </message>
    <message>
        <source>It is running, but busy or stuck. If it stays silent, “systemctl restart navalis-helper” starts it anew.</source>
        <translation>動いていますが、忙しいか止まっています。応答がないままなら「systemctl restart navalis-helper」で再起動できます。</translation>
    </message>
    <message>
        <source>The Navalis helper is not installed.</source>
        <translation>Navalis ヘルパーがインストールされていません。</translation>
    </message>
    <message>
        <source>It makes the tunnel. Install it from the package this program came from.</source>
        <translation>トンネルを作るのはヘルパーです。このプログラムと同じパッケージからインストールしてください。</translation>
    </message>
    <message>
        <source>The Navalis helper is not running.</source>
        <translation>Navalis ヘルパーが動いていません。</translation>
    </message>
    <message>
        <source>The Navalis helper is older than this program.</source>
        <translation>Navalis ヘルパーがこのプログラムより古いものです。</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. “systemctl restart navalis-helper” starts the new one.</source>
        <translation>ヘルパー: %1、プログラム: %2。「systemctl restart navalis-helper」で新しいものを起動できます。</translation>
    </message>
    <message>
        <source>This program is older than the Navalis helper.</source>
        <translation>このプログラムが Navalis ヘルパーより古いものです。</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. Start this program anew.</source>
        <translation>ヘルパー: %1、プログラム: %2。このプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This network has IPv6 of its own.</source>
        <translation>このネットワークには IPv6 があります。</translation>
    </message>
    <message>
        <source>The tunnel is not needed here and stands by.</source>
        <translation>ここではトンネルは不要なので待機しています。</translation>
    </message>
    <message>
        <source>Sign in to this network first.</source>
        <translation>まずこのネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>The network shows a login page. The tunnel starts by itself afterwards.</source>
        <translation>ネットワークがログインページを表示しています。その後トンネルは自動で始まります。</translation>
    </message>
    <message>
        <source>Waiting for a network.</source>
        <translation>ネットワークを待っています。</translation>
    </message>
    <message>
        <source>The tunnel starts by itself when there is one.</source>
        <translation>つながるとトンネルは自動で始まります。</translation>
    </message>
    <message>
        <source>The tunnel stays off on this network.</source>
        <translation>このネットワークではトンネルはオフのままです。</translation>
    </message>
    <message>
        <source>A rule for this network says so.</source>
        <translation>このネットワークの規則で決められています。</translation>
    </message>
    <message>
        <source>A VPN is connected.</source>
        <translation>VPN に接続しています。</translation>
    </message>
    <message>
        <source>The tunnel waits so that nothing gets past the VPN.</source>
        <translation>何も VPN を迂回しないように、トンネルは待機します。</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>この接続は従量制です。</translation>
    </message>
    <message>
        <source>The computer is going to sleep.</source>
        <translation>コンピューターはスリープに入ります。</translation>
    </message>
    <message>
        <source>The tunnel comes back when it wakes up.</source>
        <translation>復帰するとトンネルも戻ります。</translation>
    </message>
    <message>
        <source>The tunnel waits to save data volume.</source>
        <translation>データ量を節約するため、トンネルは待機します。</translation>
    </message>
    <message>
        <source>IPv6 is switched off for this network.</source>
        <translation>このネットワークでは IPv6 が無効になっています。</translation>
    </message>
    <message>
        <source>The tunnel respects that and waits.</source>
        <translation>トンネルはそれに従って待機します。</translation>
    </message>
    <message>
        <source>The tunnel is waiting.</source>
        <translation>トンネルは待機しています。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Looking up the server %1.</source>
        <translation>サーバー %1 を調べています。</translation>
    </message>
    <message>
        <source>Asking the server %1 for an address.</source>
        <translation>サーバー %1 にアドレスを要求しています。</translation>
    </message>
    <message>
        <source>Waiting for an IPv6 host to answer.</source>
        <translation>IPv6 ホストの応答を待っています。</translation>
    </message>
    <message>
        <source>IPv6 works only in part.</source>
        <translation>IPv6 は一部だけ使えます。</translation>
    </message>
    <message>
        <source>No relay answers: other Teredo users can be reached, but no IPv6 site.</source>
        <translation>応答するリレーがありません。ほかの Teredo 利用者には届きますが、IPv6 サイトには届きません。</translation>
    </message>
    <message>
        <source>This network&apos;s NAT is symmetric: some other Teredo users cannot be reached.</source>
        <translation>このネットワークの NAT は対称型です。一部の Teredo 利用者には届きません。</translation>
    </message>
    <message>
        <source>This system offers no tunnel device.</source>
        <translation>このシステムにはトンネルデバイスがありません。</translation>
    </message>
    <message>
        <source>/dev/net/tun is missing. “modprobe tun” as root provides it.</source>
        <translation>/dev/net/tun がありません。root として「modprobe tun」を実行すると使えるようになります。</translation>
    </message>
    <message>
        <source>IPv6 is switched off in this system.</source>
        <translation>このシステムでは IPv6 が無効になっています。</translation>
    </message>
    <message>
        <source>Look for ipv6.disable=1 on the kernel command line or disable_ipv6 in the sysctl settings.</source>
        <translation>カーネルのコマンドラインに ipv6.disable=1 が、または sysctl の設定に disable_ipv6 がないか調べてください。</translation>
    </message>
    <message>
        <source>Another program uses the interface %1.</source>
        <translation>ほかのプログラムがインターフェイス %1 を使っています。</translation>
    </message>
    <message>
        <source>Stop that program (Miredo, for example); the tunnel then starts by itself.</source>
        <translation>そのプログラム (Miredo など) を止めてください。トンネルは自動で始まります。</translation>
    </message>
    <message>
        <source>The helper lacks a privilege.</source>
        <translation>ヘルパーに権限が足りません。</translation>
    </message>
    <message>
        <source>It needs CAP_NET_ADMIN, which its systemd unit grants: “systemctl restart navalis-helper”.</source>
        <translation>CAP_NET_ADMIN が必要で、systemd のユニットがそれを与えます: 「systemctl restart navalis-helper」</translation>
    </message>
    <message>
        <source>The tunnel&apos;s engine stopped unexpectedly.</source>
        <translation>トンネルのエンジンが予期せず停止しました。</translation>
    </message>
    <message>
        <source>It is started again by itself. If this happens often, please report it.</source>
        <translation>自動で再開されます。頻繁に起こる場合は報告してください。</translation>
    </message>
    <message>
        <source>Something in this system refused the tunnel.</source>
        <translation>このシステムの何かがトンネルを拒否しました。</translation>
    </message>
    <message>
        <source>The detail says what. It is tried again by itself; if it stays, please report it with the detail.</source>
        <translation>詳細に理由があります。自動で再試行されます。続く場合は詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>サーバー %1 が応答しません。</translation>
    </message>
    <message>
        <source>It may be down, or this network may block it. Choose another server, or try another network, such as a phone&apos;s. It is asked again by itself.</source>
        <translation>停止しているか、このネットワークが遮断している可能性があります。別のサーバーを選ぶか、携帯電話など別のネットワークを試してください。自動で再度問い合わせます。</translation>
    </message>
    <message>
        <source>This network blocks the tunnel.</source>
        <translation>このネットワークはトンネルを遮断しています。</translation>
    </message>
    <message>
        <source>No server answers on UDP port 3544. Another network, such as a phone&apos;s, may help.</source>
        <translation>UDP ポート 3544 で応答するサーバーがありません。携帯電話など別のネットワークなら使えるかもしれません。</translation>
    </message>
    <message>
        <source>The server %1 does not accept the key any more.</source>
        <translation>サーバー %1 は鍵をもう受け付けません。</translation>
    </message>
    <message>
        <source>Ask whoever runs that server for a new key, or choose another server.</source>
        <translation>そのサーバーの運営者に新しい鍵を求めるか、別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>The name of the server %1 cannot be resolved.</source>
        <translation>サーバー名 %1 を解決できません。</translation>
    </message>
    <message>
        <source>Check its spelling, or choose another server. This network&apos;s name service may also not work yet. It is tried again by itself.</source>
        <translation>綴りを確かめるか、別のサーバーを選んでください。このネットワークの名前解決がまだ動いていない可能性もあります。自動で再試行されます。</translation>
    </message>
    <message>
        <source>Another program uses the tunnel&apos;s UDP port.</source>
        <translation>ほかのプログラムがトンネルの UDP ポートを使っています。</translation>
    </message>
    <message>
        <source>Stop that program, or choose another port: on the page “Advanced” of the settings, or as ClientPort in /etc/navalis/navalis.conf.</source>
        <translation>そのプログラムを終了するか、別のポートを選んでください。設定の「詳細」ページか、/etc/navalis/navalis.conf の ClientPort で選べます。</translation>
    </message>
    <message>
        <source>The system gives the tunnel no UDP socket.</source>
        <translation>システムがトンネルに UDP ソケットを与えません。</translation>
    </message>
    <message>
        <source>The detail says why; a chosen port below 1024 may be the reason. It is tried again by itself.</source>
        <translation>理由は詳細に示されています。1024 未満のポートが選ばれているためかもしれません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The tunnel does not work.</source>
        <translation>トンネルが動いていません。</translation>
    </message>
    <message>
        <source>A NAT is the device that lets many computers share one IPv4 address: mostly the router of this network, or one at the provider.</source>
        <translation>NAT とは、多くのコンピューターが 1 つの IPv4 アドレスを共有できるようにする装置です。たいていはこのネットワークのルーターか、プロバイダーのものです。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>login page</source>
        <translation>ログインページ</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 のみ</translation>
    </message>
    <message>
        <source>has IPv6</source>
        <translation>IPv6 あり</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>network name and what it offers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server name and its particulars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>“systemctl start navalis-helper” starts it; “systemctl status navalis-helper” tells why it stopped. %1</source>
        <translation>「systemctl start navalis-helper」で起動できます。停止した理由は「systemctl status navalis-helper」でわかります。%1</translation>
    </message>
    <message>
        <source>The firewall rules for the tunnel could not be set.</source>
        <translation>トンネル用のファイアウォール規則を設定できませんでした。</translation>
    </message>
    <message>
        <source>Firewall rules keep strangers from reaching open ports of this computer through the tunnel. The kernel refused them, so the tunnel stays closed.</source>
        <translation>ファイアウォール規則は、このコンピューターの開いているポートに他人がトンネル経由で到達するのを防ぎます。カーネルが規則を拒否したため、トンネルは開きません。</translation>
    </message>
    <message>
        <source>It keeps the number of the tunnel&apos;s port.</source>
        <translation>トンネルのポート番号は変わりません。</translation>
    </message>
    <message>
        <source>It gives the tunnel&apos;s port another number.</source>
        <translation>トンネルのポートには別の番号が割り当てられます。</translation>
    </message>
    <message>
        <source>It leads computers of this network to each other by their outside addresses (hairpinning).</source>
        <translation>このネットワークのコンピューターどうしは、外側のアドレスで互いに到達できます（ヘアピニング）。</translation>
    </message>
    <message>
        <source>It has not been seen to lead computers of this network to each other by their outside addresses (hairpinning), so Teredo users among them may not reach each other.</source>
        <translation>このネットワークのコンピューターどうしが外側のアドレスで互いに到達できること（ヘアピニング）は確認できませんでした。そのため、その中の Teredo 利用者は互いに到達できないかもしれません。</translation>
    </message>
    <message>
        <source>It has opened a port for the tunnel (%1).</source>
        <comment>by UPnP, for example</comment>
        <translation>トンネルのためにポートが開かれました（%1）。</translation>
    </message>
    <message>
        <source>port number kept</source>
        <translation>ポート番号は維持</translation>
    </message>
    <message>
        <source>port number changed</source>
        <translation>ポート番号は変更</translation>
    </message>
    <message>
        <source>hairpinning</source>
        <translation>ヘアピニングあり</translation>
    </message>
    <message>
        <source>no hairpinning seen</source>
        <translation>ヘアピニングは確認されず</translation>
    </message>
    <message>
        <source>port opened by %1</source>
        <comment>by UPnP, for example</comment>
        <translation>%1 でポート開放</translation>
    </message>
</context>
<context>
    <name>StatusHeader</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>Teredo による IPv6(&amp;I)</translation>
    </message>
    <message>
        <source>IPv6 through Teredo</source>
        <translation>Teredo による IPv6</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>“navalisctl auto” uses it where the network has no IPv6, “navalisctl on” always.</source>
        <translation>“navalisctl auto” はネットワークに IPv6 がない場合に、“navalisctl on” は常に使います。</translation>
    </message>
    <message>
        <source>auto: only where the network has no IPv6</source>
        <translation>auto: ネットワークに IPv6 がない場合だけ</translation>
    </message>
    <message>
        <source>on: always</source>
        <translation>on: 常に</translation>
    </message>
    <message>
        <source>off: never</source>
        <translation>off: 使わない</translation>
    </message>
    <message>
        <source>NAT details</source>
        <translation>NAT の詳細</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>Detail: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>ヘルパーを待っています。パスワードの入力画面が、このウィンドウの後ろに開いているかもしれません。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restart Navalis</source>
        <translation>Navalis を再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>ログインページを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose Ser&amp;ver…</source>
        <translation>サーバーを選択(&amp;V)…</translation>
    </message>
    <message>
        <source>Set &amp;Port…</source>
        <translation>ポートを設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Change &amp;Rule…</source>
        <translation>規則を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Change S&amp;ettings…</source>
        <translation>設定を変更(&amp;E)…</translation>
    </message>
    <message>
        <source>Find Out &amp;More…</source>
        <translation>詳しく調べる(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>StatusRows</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>これは何ですか(&amp;W)?</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>アドレスをコピーします</translation>
    </message>
    <message>
        <source>Chooses another server</source>
        <translation>別のサーバーを選びます</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>NAT の種類</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Explains the NAT type</source>
        <translation>NAT の種類を説明します</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a row and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Automatic: used where the network has no IPv6</source>
        <translation>自動: ネットワークに IPv6 がない場合に使用</translation>
    </message>
    <message>
        <source>Always used</source>
        <translation>常に使用</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使用しない</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>A&amp;bout</source>
        <translation>このソフトについて(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>TrafficGraph</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>直近 1 分間の通信量</translation>
    </message>
    <message>
        <source>The last minute. Area: received; dashed line: sent; top: %1</source>
        <translation>直近 1 分間。面: 受信、破線: 送信、上端: %1</translation>
    </message>
</context>
<context>
    <name>TrafficView</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>now %1/s in, %2/s out</source>
        <translation>現在 受信 %1/秒、送信 %2/秒</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>received and sent, and when that was counted</comment>
        <translation>%1（%2 時点）</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>Teredo による IPv6(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;On This Network</source>
        <translation>このネットワークでは(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>サーバー(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>ログインページを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Al&amp;ways On</source>
        <translation>常にオン(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>使わない(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>ウィンドウを表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1 — Copy</source>
        <translation>%1 — コピー</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <comment>server in use</comment>
        <translation>自動 (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <comment>server</comment>
        <translation>%1 (応答なし)</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>server and its round trip</comment>
        <translation>%1 (%2 ミリ秒)</translation>
    </message>
    <message>
        <source>Middle click turns it off</source>
        <translation>中ボタンのクリックでオフになります</translation>
    </message>
    <message>
        <source>Middle click turns it on</source>
        <translation>中ボタンのクリックでオンになります</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>what the tunnel does, and why</source>
        <translation>トンネルの状態とその理由</translation>
    </message>
    <message>
        <source>Shows the state of the tunnel, its address, server and network. Exits with 1 if the tunnel has failed.</source>
        <translation>トンネルの状態、アドレス、サーバー、ネットワークを表示します。トンネルが失敗していれば 1 で終了します。</translation>
    </message>
    <message>
        <source>use the tunnel always</source>
        <translation>常にトンネルを使う</translation>
    </message>
    <message>
        <source>Uses the tunnel on every network, even where there is IPv6 without it.</source>
        <translation>トンネルなしで IPv6 がある場所も含め、すべてのネットワークでトンネルを使います。</translation>
    </message>
    <message>
        <source>never use it</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Switches the tunnel off until it is switched on again.</source>
        <translation>再びオンにするまでトンネルをオフにします。</translation>
    </message>
    <message>
        <source>use it where the network has no IPv6</source>
        <translation>ネットワークに IPv6 がない場合に使う</translation>
    </message>
    <message>
        <source>Uses the tunnel wherever the network offers IPv4 alone. This is the default.</source>
        <translation>ネットワークが IPv4 しか提供しない場所でトンネルを使います。これが既定です。</translation>
    </message>
    <message>
        <source>start the tunnel over</source>
        <translation>トンネルを最初からやり直す</translation>
    </message>
    <message>
        <source>Starts the tunnel over, as after joining a network. Does nothing while it is off.</source>
        <translation>ネットワークに接続した直後のように、トンネルを最初からやり直します。オフの間は何もしません。</translation>
    </message>
    <message>
        <source>print a line for each change</source>
        <translation>変化のたびに 1 行出力する</translation>
    </message>
    <message>
        <source>Prints a line now and for each change, until interrupted: time, state, reason, address.</source>
        <translation>今と、変化のたびに、中断されるまで 1 行ずつ出力します: 時刻、状態、理由、アドレス。</translation>
    </message>
    <message>
        <source>the Teredo servers to choose from</source>
        <translation>選択できる Teredo サーバー</translation>
    </message>
    <message>
        <source>Lists the servers, best first, with what the last test found. An asterisk marks the one in use.</source>
        <translation>サーバーを良い順に、最後のテストの結果とともに一覧表示します。使用中のものにはアスタリスクが付きます。</translation>
    </message>
    <message>
        <source>find out which servers work</source>
        <translation>どのサーバーが動いているか調べる</translation>
    </message>
    <message>
        <source>Asks servers for an address, as the tunnel does, and prints what each answered. Without a name all listed servers are asked. One that is not listed may be named too.</source>
        <translation>トンネルと同じようにサーバーにアドレスを求め、それぞれの答えを出力します。名前がなければ一覧のすべてに問い合わせます。一覧にないものも指定できます。</translation>
    </message>
    <message>
        <source>use this server, or “auto” for the best</source>
        <translation>このサーバーを使う。「auto」なら最良のもの</translation>
    </message>
    <message>
        <source>Uses this server from now on: a host name or an IPv4 address. “auto” leaves the choice to the helper. A server that is not listed needs an administrator&apos;s password, for it sees whom you talk to.</source>
        <translation>今後このサーバーを使います: ホスト名または IPv4 アドレス。「auto」は選択をヘルパーに任せます。一覧にないサーバーは通信相手を知り得るため、管理者のパスワードが必要です。</translation>
    </message>
    <message>
        <source>add a server to the list</source>
        <translation>サーバーを一覧に追加する</translation>
    </message>
    <message>
        <source>Adds a server to the list: a host name or an IPv4 address.</source>
        <translation>サーバーを一覧に追加します: ホスト名または IPv4 アドレス。</translation>
    </message>
    <message>
        <source>remove a server from the list</source>
        <translation>サーバーを一覧から削除する</translation>
    </message>
    <message>
        <source>Removes a server from the list. The one chosen with “servers use” cannot be removed.</source>
        <translation>サーバーを一覧から削除します。「servers use」で選んだものは削除できません。</translation>
    </message>
    <message>
        <source>go back to the built-in list</source>
        <translation>組み込みの一覧に戻す</translation>
    </message>
    <message>
        <source>Forgets what was added to and removed from the list of servers.</source>
        <translation>サーバーの一覧への追加と削除を取り消します。</translation>
    </message>
    <message>
        <source>the known networks and their rules</source>
        <translation>既知のネットワークとその規則</translation>
    </message>
    <message>
        <source>Lists the networks this computer was on, latest first, with the rule for each. An asterisk marks the present one.</source>
        <translation>このコンピューターが接続したネットワークを新しい順に、それぞれの規則とともに一覧表示します。現在のものにはアスタリスクが付きます。</translation>
    </message>
    <message>
        <source>use the tunnel there or not</source>
        <translation>そこでトンネルを使うかどうか</translation>
    </message>
    <message>
        <source>Makes a rule for a network, given by its name, its UUID or the word “current”. “always” uses the tunnel there, “never” does not, “automatic” decides as on any other network.</source>
        <translation>名前、UUID、または「current」で示したネットワークの規則を決めます。「always」はそこでトンネルを使い、「never」は使わず、「automatic」はほかのネットワークと同様に判断します。</translation>
    </message>
    <message>
        <source>forget a network and its rule</source>
        <translation>ネットワークとその規則を忘れる</translation>
    </message>
    <message>
        <source>Forgets a network, its rule and what worked there.</source>
        <translation>ネットワーク、その規則、そこで使えたものを忘れます。</translation>
    </message>
    <message>
        <source>check everything and say what helps</source>
        <translation>すべてを検査し対処法を示す</translation>
    </message>
    <message>
        <source>Checks step by step what the tunnel needs, and says what to do about what is missing. Takes some seconds.</source>
        <translation>トンネルに必要なものを順に検査し、足りないものへの対処法を示します。数秒かかります。</translation>
    </message>
    <message>
        <source>what happened lately</source>
        <translation>最近の出来事</translation>
    </message>
    <message>
        <source>Prints the latest events, oldest first.</source>
        <translation>最近のイベントを古い順に出力します。</translation>
    </message>
    <message>
        <source>what a Teredo address tells about its owner</source>
        <translation>Teredo アドレスから所有者についてわかること</translation>
    </message>
    <message>
        <source>Decodes a Teredo address, one that begins with 2001:0: – its server, and the IPv4 address and port of its owner.</source>
        <translation>2001:0: で始まる Teredo アドレスを解読し、そのサーバーと、所有者の IPv4 アドレスとポートを示します。</translation>
    </message>
    <message>
        <source>the ports open to the Internet</source>
        <translation>インターネットに開いているポート</translation>
    </message>
    <message>
        <source>Lists the ports of this computer that anybody can reach through the tunnel.</source>
        <translation>トンネル経由で誰でも届くこのコンピューターのポートを一覧表示します。</translation>
    </message>
    <message>
        <source>let others in at a port, such as 22/tcp</source>
        <translation>22/tcp などのポートを他者に開く</translation>
    </message>
    <message>
        <source>Lets anybody on the IPv6 Internet reach a port of this computer, such as 22/tcp or 60001/udp. Always asks for an administrator&apos;s password.</source>
        <translation>IPv6 インターネット上の誰でも、22/tcp や 60001/udp などこのコンピューターのポートに届くようにします。毎回、管理者のパスワードを求めます。</translation>
    </message>
    <message>
        <source>close a port again</source>
        <translation>ポートを再び閉じる</translation>
    </message>
    <message>
        <source>Closes a port again that “firewall open” has opened.</source>
        <translation>「firewall open」で開いたポートを再び閉じます。</translation>
    </message>
    <message>
        <source>versions of this program and of the helper</source>
        <translation>このプログラムとヘルパーのバージョン</translation>
    </message>
    <message>
        <source>Prints the versions of this program and of the helper.</source>
        <translation>このプログラムとヘルパーのバージョンを出力します。</translation>
    </message>
    <message>
        <source>this text, or more about a command</source>
        <translation>この説明、またはコマンドの詳しい説明</translation>
    </message>
    <message>
        <source>Explains a command. “navalisctl COMMAND --help” does the same.</source>
        <translation>コマンドを説明します。「navalisctl COMMAND --help」と同じです。</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>プログラム向けに JSON を出力</translation>
    </message>
    <message>
        <source>print again at each change, until interrupted</source>
        <translation>中断されるまで、変化のたびに再び出力</translation>
    </message>
    <message>
        <source>go on with what happens, until interrupted</source>
        <translation>中断されるまで、これから起こることも出力</translation>
    </message>
    <message>
        <source>include addresses and names of networks: not for publishing</source>
        <translation>アドレスとネットワーク名を含める: 公開しないこと</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>&amp;Automatically, where the network has no IPv6 (recommended)</source>
        <translation>ネットワークに IPv6 がない場合に自動で (推奨)(&amp;A)</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>常に(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only when I switch it on</source>
        <translation>自分でオンにしたときだけ(&amp;O)</translation>
    </message>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>ログイン時からトレイアイコンを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Welcome to Navalis</source>
        <translation>Navalis へようこそ</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>あとで(&amp;N)</translation>
    </message>
    <message>
        <source>Many networks, in hotels and trains for example, only have IPv4. Navalis makes IPv6 work there, by a tunnel through the network (Teredo). Programs need not know of it.</source>
        <translation>ホテルや列車など、多くのネットワークには IPv4 しかありません。Navalis はネットワークを通るトンネル (Teredo) によって、そこで IPv6 を使えるようにします。プログラムが意識する必要はありません。</translation>
    </message>
    <message>
        <source>Privacy: the Teredo server sees when and from which IPv4 address you are online, and everybody you reach over IPv6 learns that address. What is not encrypted can be read on the way, as without a tunnel.</source>
        <translation>プライバシー: Teredo サーバーには、いつどの IPv4 アドレスから接続しているかがわかります。IPv6 で通信する相手にもそのアドレスが伝わります。暗号化されていないものは、トンネルがない場合と同じく途中で読まれる可能性があります。</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens; a firewall of its own is in place.</source>
        <translation>保護: 管理者が開いたポートを除き、トンネル経由でこのコンピューターに接続を開くことは誰にもできません。専用のファイアウォールが働いています。</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens. Its own firewall comes up first; without it the tunnel stays closed.</source>
        <translation>保護: 管理者が開いたポートを除き、トンネル経由でこのコンピューターに接続を開くことは誰にもできません。先に専用のファイアウォールが立ち上がり、それなしではトンネルは開きません。</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>トンネルを使う場面</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>IPv6 on networks that only have IPv4</source>
        <translation>IPv4 しかないネットワークで IPv6 を</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>ウィンドウを開かず、トレイで開始します。</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Helper</source>
        <translation>ヘルパー</translation>
    </message>
    <message>
        <source>Tunnel device</source>
        <translation>トンネルデバイス</translation>
    </message>
    <message>
        <source>NetworkManager</source>
        <translation>NetworkManager</translation>
    </message>
    <message>
        <source>IPv4 connection</source>
        <translation>IPv4 接続</translation>
    </message>
    <message>
        <source>UDP to the server</source>
        <translation>サーバーへの UDP</translation>
    </message>
    <message>
        <source>Teredo address</source>
        <translation>Teredo アドレス</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Way to IPv6 sites</source>
        <translation>IPv6 サイトへの経路</translation>
    </message>
    <message>
        <source>IPv6 addresses by name</source>
        <translation>名前からの IPv6 アドレス</translation>
    </message>
    <message>
        <source>Protection from outside</source>
        <translation>外部からの保護</translation>
    </message>
    <message>
        <source>Other tunnel programs</source>
        <translation>ほかのトンネルプログラム</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>ネットワークインターフェイス</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>It has the prefix 3ffe:831f::/32, which was used before RFC 4380; nobody routes it any more.</source>
        <translation>RFC 4380 より前に使われていたプレフィックス 3ffe:831f::/32 です。もう誰も中継しません。</translation>
    </message>
    <message>
        <source>The address of its server is none that a public server can have.</source>
        <translation>そのサーバーのアドレスは、公開サーバーが持ち得ないものです。</translation>
    </message>
    <message>
        <source>The address of its client is none that others can send to: peers will not answer it.</source>
        <translation>そのクライアントのアドレスには、ほかから送信できません。相手は応答しません。</translation>
    </message>
    <message>
        <source>The port of its client is 0: nobody can send there.</source>
        <translation>そのクライアントのポートは 0 です。そこには誰も送信できません。</translation>
    </message>
    <message>
        <source>Its client says that its NAT lets everybody in, which nobody relies on any more (RFC 5991).</source>
        <translation>そのクライアントは NAT が誰でも通すと言っていますが、もう誰もそれを当てにしません (RFC 5991)。</translation>
    </message>
    <message>
        <source>Some of its flags are reserved and should be 0.</source>
        <translation>フラグの一部は予約されていて、0 であるべきです。</translation>
    </message>
    <message>
        <source>It holds no random bits, as the addresses of clients before RFC 5991: it is easy to guess.</source>
        <translation>RFC 5991 より前のクライアントのアドレスのように、乱数のビットがありません。推測されやすいアドレスです。</translation>
    </message>
    <message>
        <source>Whoever sees it knows the IPv4 address and port of its client.</source>
        <translation>これを見た人には、そのクライアントの IPv4 アドレスとポートがわかります。</translation>
    </message>
    <message>
        <source>%1 is not a Teredo address: they begin with 2001:0:.</source>
        <translation>%1 は Teredo アドレスではありません。Teredo アドレスは 2001:0: で始まります。</translation>
    </message>
    <message>
        <source>Too many calls wait for their answers. Try again once some of them have come.</source>
        <translation>応答を待っている呼び出しが多すぎます。いくつか応答が届いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>この操作は許可されていません。</translation>
    </message>
    <message>
        <source>The authorisation service polkit cannot be asked. “systemctl status polkit” tells why; root needs none.</source>
        <translation>認可サービス polkit に問い合わせできません。理由は「systemctl status polkit」でわかります。root には不要です。</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>パスワードの入力画面が閉じられました。</translation>
    </message>
    <message>
        <source>This needs a password, and nobody could be asked for it.</source>
        <translation>パスワードが必要ですが、尋ねる相手がいませんでした。</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Try again once that is answered.</source>
        <translation>別の要求がまだパスワードを待っています。それに答えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>it does not know a name that is known everywhere</source>
        <translation>どこでも知られている名前を知りません</translation>
    </message>
    <message>
        <source>it reports a failure of its own</source>
        <translation>サーバー自身の障害を報告しています</translation>
    </message>
    <message>
        <source>The network has IPv6 of its own. The tunnel is not needed.</source>
        <translation>このネットワークには IPv6 があります。トンネルは不要です。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv6 of its own. The tunnel is not needed.</source>
        <translation>ネットワーク「%1」には IPv6 があります。トンネルは不要です。</translation>
    </message>
    <message>
        <source>The network lets nothing through until you have signed in.</source>
        <translation>ログインするまで、このネットワークは何も通しません。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; lets nothing through until you have signed in.</source>
        <translation>ログインするまで、ネットワーク「%1」は何も通しません。</translation>
    </message>
    <message>
        <source>Open any web page and sign in.</source>
        <translation>どれかウェブページを開いて、ログインしてください。</translation>
    </message>
    <message>
        <source>There is no way to the IPv4 Internet.</source>
        <translation>IPv4 インターネットへの経路がありません。</translation>
    </message>
    <message>
        <source>Connect this computer to a network.</source>
        <translation>このコンピューターをネットワークに接続してください。</translation>
    </message>
    <message>
        <source>The network has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>このネットワークには IPv4 があり、IPv6 がありません。トンネルの出番です。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>ネットワーク「%1」には IPv4 があり、IPv6 がありません。トンネルの出番です。</translation>
    </message>
    <message>
        <source>UDP reaches the server %1; its answer takes %2 ms.</source>
        <translation>UDP はサーバー %1 に届きます。応答までの時間は %2 ミリ秒です。</translation>
    </message>
    <message>
        <source>The network refuses UDP to the server %1.</source>
        <translation>このネットワークはサーバー %1 への UDP を拒否しています。</translation>
    </message>
    <message>
        <source>Its firewall must let UDP port 3544 out. Another network may.</source>
        <translation>ファイアウォールが UDP ポート 3544 への送信を通す必要があります。別のネットワークなら通るかもしれません。</translation>
    </message>
    <message>
        <source>UDP reaches the server %1.</source>
        <translation>UDP はサーバー %1 に届きます。</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, it does not know our identifier and secret, or UDP is blocked.</source>
        <translation>サーバー %1 から応答がありません。停止しているか、こちらの識別子と秘密を知らないか、UDP が遮断されています。</translation>
    </message>
    <message>
        <source>Check its line in section [Credentials] of /etc/navalis/navalis.conf, and test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>/etc/navalis/navalis.conf の [Credentials] セクションにあるその行を確認し、ほかのサーバーをテストしてください。どれも応答しなければ、このネットワークは UDP ポート 3544 を遮断しています。</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, or UDP is blocked.</source>
        <translation>サーバー %1 から応答がありません。停止しているか、UDP が遮断されています。</translation>
    </message>
    <message>
        <source>Test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>ほかのサーバーをテストしてください。どれも応答しなければ、このネットワークは UDP ポート 3544 を遮断しています。</translation>
    </message>
    <message>
        <source>The address of the server %1 cannot be found: %2</source>
        <translation>サーバー %1 のアドレスが見つかりません: %2</translation>
    </message>
    <message>
        <source>Check the name, and whether this network&apos;s name server works.</source>
        <translation>名前と、このネットワークのネームサーバーが働いているかを確認してください。</translation>
    </message>
    <message>
        <source>Another program uses our UDP port: %1</source>
        <translation>ほかのプログラムがトンネルの UDP ポートを使っています: %1</translation>
    </message>
    <message>
        <source>Set the port to 0, which means any free one.</source>
        <translation>ポートを 0 (空いているどれか) に設定してください。</translation>
    </message>
    <message>
        <source>Nothing is being sent to the server %1 now.</source>
        <translation>今はサーバー %1 に何も送っていません。</translation>
    </message>
    <message>
        <source>The name server tells IPv6 addresses.</source>
        <translation>ネームサーバーは IPv6 アドレスを答えます。</translation>
    </message>
    <message>
        <source>The name server keeps IPv6 addresses from you.</source>
        <translation>ネームサーバーが IPv6 アドレスを隠しています。</translation>
    </message>
    <message>
        <source>Use another name server, for sites that only have IPv6 cannot be found with this one.</source>
        <translation>別のネームサーバーを使ってください。今のものでは、IPv6 しかないサイトが見つかりません。</translation>
    </message>
    <message>
        <source>No answer about IPv6 addresses comes from the name server: %1</source>
        <translation>ネームサーバーが IPv6 アドレスについて応答しません: %1</translation>
    </message>
    <message>
        <source>Check whether this network&apos;s name server works.</source>
        <translation>このネットワークのネームサーバーが働いているかを確認してください。</translation>
    </message>
    <message>
        <source>The helper %1 is running. It may not change the network.</source>
        <translation>ヘルパー %1 が動いています。ネットワークを変更する権限がありません。</translation>
    </message>
    <message>
        <source>Let systemd start it: systemctl enable --now navalis-helper.service</source>
        <translation>systemd に起動させてください: systemctl enable --now navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running. Its settings are not clean: %2</source>
        <translation>ヘルパー %1 が動いています。設定に問題があります: %2</translation>
    </message>
    <message>
        <source>Correct these lines, then: systemctl reload navalis-helper.service</source>
        <translation>これらの行を直してから、次を実行してください: systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running.</source>
        <translation>ヘルパー %1 が動いています。</translation>
    </message>
    <message>
        <source>Network interfaces can be made (/dev/net/tun).</source>
        <translation>ネットワークインターフェイスを作成できます (/dev/net/tun)。</translation>
    </message>
    <message>
        <source>Load the kernel module with &quot;modprobe tun&quot;. In a container, let it have /dev/net/tun.</source>
        <translation>「modprobe tun」でカーネルモジュールを読み込んでください。コンテナーの中では /dev/net/tun を使えるようにしてください。</translation>
    </message>
    <message>
        <source>NetworkManager is not running. The kernel&apos;s routes tell what the network gives.</source>
        <translation>NetworkManager は動いていません。ネットワークの状況はカーネルの経路からわかります。</translation>
    </message>
    <message>
        <source>NetworkManager manages %1, and may take its address away.</source>
        <translation>NetworkManager が %1 を管理していて、アドレスを取り去るかもしれません。</translation>
    </message>
    <message>
        <source>A file of yours in /etc/NetworkManager replaces unmanaged-devices; write &quot;+=&quot; there.</source>
        <translation>/etc/NetworkManager にあるファイルが unmanaged-devices を置き換えています。そこに「+=」と書いてください。</translation>
    </message>
    <message>
        <source>NetworkManager is running and leaves %1 alone.</source>
        <translation>NetworkManager は動いていて、%1 には手を出しません。</translation>
    </message>
    <message>
        <source>Incoming traffic cannot be kept out: %1</source>
        <translation>外からの通信を防げません: %1</translation>
    </message>
    <message>
        <source>The kernel needs nftables (5.12 or later). Without it there is no tunnel.</source>
        <translation>カーネルに nftables (5.12 以降) が必要です。なければトンネルは開きません。</translation>
    </message>
    <message>
        <source>Nobody can reach this computer unasked; %1 packets have been refused.</source>
        <translation>求めていない相手は誰もこのコンピューターに到達できません。拒否したパケット: %1</translation>
    </message>
    <message>
        <source>There is no tunnel now that would need a firewall.</source>
        <translation>今はファイアウォールを必要とするトンネルがありません。</translation>
    </message>
    <message>
        <source>Miredo is running. Two Teredo clients are in each other&apos;s way.</source>
        <translation>Miredo が動いています。2 つの Teredo クライアントは互いに妨げ合います。</translation>
    </message>
    <message>
        <source>Stop it: systemctl disable --now miredo.service</source>
        <translation>停止してください: systemctl disable --now miredo.service</translation>
    </message>
    <message>
        <source>Another Teredo client owns the interface %1. Two Teredo clients are in each other&apos;s way.</source>
        <translation>別の Teredo クライアントがインターフェイス %1 を持っています。2 つの Teredo クライアントは互いに妨げ合います。</translation>
    </message>
    <message>
        <source>Stop the program that made this interface.</source>
        <translation>このインターフェイスを作ったプログラムを停止してください。</translation>
    </message>
    <message>
        <source>Somebody else uses %1: %2</source>
        <translation>ほかの誰かが %1 を使っています: %2</translation>
    </message>
    <message>
        <source>&quot;ip -d link show %1&quot; tells more about it.</source>
        <translation>「ip -d link show %1」で詳しくわかります。</translation>
    </message>
    <message>
        <source>No other program is in the way.</source>
        <translation>妨げになるプログラムはありません。</translation>
    </message>
    <message>
        <source>IPv6 is switched off: %1</source>
        <translation>IPv6 が無効になっています: %1</translation>
    </message>
    <message>
        <source>Set net.ipv6.conf.all.disable_ipv6 and net.ipv6.conf.default.disable_ipv6 to 0.</source>
        <translation>net.ipv6.conf.all.disable_ipv6 と net.ipv6.conf.default.disable_ipv6 を 0 に設定してください。</translation>
    </message>
    <message>
        <source>The events tell who changed it, where that is known.</source>
        <translation>誰が変更したかは、わかる範囲でイベントに示されます。</translation>
    </message>
    <message>
        <source>The tunnel does not run, so there is no interface %1.</source>
        <translation>トンネルは動いていないため、インターフェイス %1 はありません。</translation>
    </message>
    <message>
        <source>%1 has no address yet and passes packets of up to %2 bytes.</source>
        <translation>%1 にはまだアドレスがなく、最大 %2 バイトのパケットを通します。</translation>
    </message>
    <message>
        <source>%1 has the address %2 and passes packets of up to %3 bytes.</source>
        <translation>%1 のアドレスは %2 で、最大 %3 バイトのパケットを通します。</translation>
    </message>
    <message>
        <source>Nothing is known before the server has answered.</source>
        <translation>サーバーが応答するまでは何もわかりません。</translation>
    </message>
    <message>
        <source>The server has given the address %1.</source>
        <translation>サーバーがアドレス %1 を割り当てました。</translation>
    </message>
    <message>
        <source>The server is being asked just now.</source>
        <translation>今、サーバーに問い合わせています。</translation>
    </message>
    <message>
        <source>Run this again in a moment.</source>
        <translation>少し待ってから、もう一度検査してください。</translation>
    </message>
    <message>
        <source>The tunnel is switched off.</source>
        <translation>トンネルはオフです。</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>オンにしてください。</translation>
    </message>
    <message>
        <source>The tunnel waits (%1).</source>
        <translation>トンネルは待機しています (%1)。</translation>
    </message>
    <message>
        <source>The engine has crashed: %1</source>
        <translation>エンジンが異常終了しました: %1</translation>
    </message>
    <message>
        <source>Please report this with the events. It is started again by itself.</source>
        <translation>イベントを添えて報告してください。自動で再び起動されます。</translation>
    </message>
    <message>
        <source>The server %1 knows us, but wants another secret than ours.</source>
        <translation>サーバー %1 はこちらを知っていますが、別の秘密を求めています。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a new one, write it into section [Credentials] of /etc/navalis/navalis.conf, then: systemctl reload navalis-helper.service</source>
        <translation>サーバーの運営者に新しい秘密を求め、/etc/navalis/navalis.conf の [Credentials] セクションに書いてから、次を実行してください: systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>There is no tunnel (%1).</source>
        <translation>トンネルはありません (%1)。</translation>
    </message>
    <message>
        <source>There is no tunnel (%1). %2</source>
        <translation>トンネルはありません (%1)。%2</translation>
    </message>
    <message>
        <source>See what else failed here.</source>
        <translation>ここでほかに失敗したものを見てください。</translation>
    </message>
    <message>
        <source>Others see you as %1. The router gives each of them another port (symmetric NAT).</source>
        <translation>ほかからは %1 として見えます。ルーターは相手ごとに別のポートを割り当てます (対称型 NAT)。</translation>
    </message>
    <message>
        <source>Web sites work; some peers cannot be reached. Switch on UPnP or NAT-PMP in the router.</source>
        <translation>ウェブサイトは使えますが、届かない相手がいます。ルーターで UPnP か NAT-PMP を有効にしてください。</translation>
    </message>
    <message>
        <source>Others see you as %1. There is no NAT.</source>
        <translation>ほかからは %1 として見えます。NAT はありません。</translation>
    </message>
    <message>
        <source>Others see you as %1. The router&apos;s NAT is of a kind that works.</source>
        <translation>ほかからは %1 として見えます。ルーターの NAT は使える種類です。</translation>
    </message>
    <message>
        <source>No relay carries our packets to the IPv6 Internet.</source>
        <translation>IPv6 インターネットへパケットを運ぶリレーがありません。</translation>
    </message>
    <message>
        <source>Another server may be close to one; only other Teredo users can be reached meanwhile.</source>
        <translation>別のサーバーなら近くにリレーがあるかもしれません。それまでは、ほかの Teredo 利用者にだけ届きます。</translation>
    </message>
    <message>
        <source>No IPv6 host has answered yet.</source>
        <translation>まだどの IPv6 ホストも応答していません。</translation>
    </message>
    <message>
        <source>IPv6 hosts answer; the last answer came through the relay %1.</source>
        <translation>IPv6 ホストが応答しています。最後の応答はリレー %1 を経由しました。</translation>
    </message>
    <message>
        <source>ended by signal %1 (it tried a system call that is forbidden to it)</source>
        <translation>シグナル %1 で終了しました (禁止されたシステムコールを試みました)</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>シグナル %1 で終了しました</translation>
    </message>
    <message>
        <source>somebody has deleted the tunnel&apos;s interface</source>
        <translation>誰かがトンネルのインターフェイスを削除しました</translation>
    </message>
    <message>
        <source>it could not give up its privileges</source>
        <translation>権限を手放せませんでした</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>終了コード %1 で終了しました</translation>
    </message>
    <message>
        <source>it sent a message that makes no sense</source>
        <translation>意味をなさないメッセージを送りました</translation>
    </message>
    <message>
        <source>it sent a message that only the helper sends</source>
        <translation>ヘルパーだけが送るはずのメッセージを送りました</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1; end the program that has it, or set another ClientPort</source>
        <translation>このネットワークではローカル探索をしません: %1。そのポートを使っているプログラムを終了するか、別の ClientPort を設定してください</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1</source>
        <translation>このネットワークではローカル探索をしません: %1</translation>
    </message>
    <message>
        <source>The mode is %1</source>
        <translation>モード: %1</translation>
    </message>
    <message>
        <source>The network is %1</source>
        <translation>ネットワーク: %1</translation>
    </message>
    <message>
        <source>The network is %1: %2</source>
        <translation>ネットワーク: %1、%2</translation>
    </message>
    <message>
        <source>Using the server %1 at %2</source>
        <translation>サーバー %1 (%2) を使っています</translation>
    </message>
    <message>
        <source>Our address is %1, mapped to %2</source>
        <translation>こちらのアドレスは %1、外側のアドレスは %2 です</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2 (%3)</source>
        <translation>トンネル: %1、%2 (%3)</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2</source>
        <translation>トンネル: %1、%2</translation>
    </message>
    <message>
        <source>The tunnel is %1 (%2)</source>
        <translation>トンネル: %1 (%2)</translation>
    </message>
    <message>
        <source>The tunnel is %1</source>
        <translation>トンネル: %1</translation>
    </message>
    <message>
        <source>NetworkManager manages the tunnel&apos;s interface; it may take its address away at any time</source>
        <translation>NetworkManager がトンネルのインターフェイスを管理しています。いつアドレスを取り去るかわかりません</translation>
    </message>
    <message>
        <source>Open ports: %1 of TCP, %2 of UDP</source>
        <translation>開いているポート: TCP %1、UDP %2</translation>
    </message>
    <message>
        <source>The protocol is tcp or udp.</source>
        <translation>プロトコルは tcp か udp です。</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>No name server answers</source>
        <translation>応答するネームサーバーがありません</translation>
    </message>
    <message>
        <source>%1 has taken from %2: %3</source>
        <translation>%1が %2 から取り去りました: %3</translation>
    </message>
    <message>
        <source>%1 keeps changing %2</source>
        <translation>%1が %2 を繰り返し変更しています</translation>
    </message>
    <message>
        <source>%1 is as it should be again</source>
        <translation>%1 は元どおりになりました</translation>
    </message>
    <message>
        <source>The program with the process id %1</source>
        <translation>プロセス ID %1 のプログラム</translation>
    </message>
    <message>
        <source>Somebody (the kernel does not say who)</source>
        <translation>誰か (カーネルからはわかりません)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The rule is automatic, always or never.</source>
        <translation>規則は automatic、always、never のいずれかです。</translation>
    </message>
    <message>
        <source>There is no network %1.</source>
        <translation>ネットワーク %1 はありません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数です。</translation>
    </message>
    <message>
        <source>%1 ports are open already, which is the most there can be. Close one first.</source>
        <translation>すでに上限の %1 個のポートが開いています。まずどれかを閉じてください。</translation>
    </message>
    <message>
        <source>This port is not open.</source>
        <translation>このポートは開いていません。</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>不明なキー %1</translation>
    </message>
    <message>
        <source>%1 is no port: write tcp/22 or udp/5000</source>
        <translation>%1 はポートではありません。tcp/22 や udp/5000 のように書いてください</translation>
    </message>
    <message>
        <source>The administrator has fixed the open ports in %1.</source>
        <translation>管理者が %1 で開くポートを設定しています。</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 は true か false です</translation>
    </message>
    <message>
        <source>%1 is a number of seconds from %2 to %3</source>
        <translation>%1 は %2 から %3 までの秒数です</translation>
    </message>
    <message>
        <source>%1 is a number from 0 to 65535, 0 for any</source>
        <translation>%1 は 0 から 65535 までの数で、0 は任意です</translation>
    </message>
    <message>
        <source>%1 is standby or run</source>
        <translation>%1 は standby か run です</translation>
    </message>
    <message>
        <source>write server.example=identifier:secret</source>
        <translation>server.example=識別子:秘密 と書いてください</translation>
    </message>
    <message>
        <source>identifier and secret have 1 to 255 bytes each, both or none of them are given</source>
        <translation>識別子と秘密はそれぞれ 1 から 255 バイトで、両方を書くか、どちらも書きません</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft; no losses when last seen</source>
        <translation>Microsoft、最後の確認では損失なし</translation>
    </message>
    <message>
        <source>Microsoft; lost a quarter of the packets when last seen</source>
        <translation>Microsoft、最後の確認ではパケットの 4 分の 1 を損失</translation>
    </message>
    <message>
        <source>Microsoft; failed for many in 2019</source>
        <translation>Microsoft、2019 年には多くの人が使えず</translation>
    </message>
    <message>
        <source>IKS GmbH Jena, Germany</source>
        <translation>IKS GmbH Jena、ドイツ</translation>
    </message>
    <message>
        <source>Default of Windows 10 and 11</source>
        <translation>Windows 10 と 11 の既定</translation>
    </message>
    <message>
        <source>A host name has no empty part: write host.example, without a dot too many.</source>
        <translation>ホスト名に空の部分はありません。余分なドットなしで host.example のように書いてください。</translation>
    </message>
    <message>
        <source>A part of a host name has at most 63 characters.</source>
        <translation>ホスト名の各部分は最大 63 文字です。</translation>
    </message>
    <message>
        <source>A part of a host name neither begins nor ends with a hyphen.</source>
        <translation>ホスト名の各部分の先頭と末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>A host name consists of the letters a to z, digits, hyphens and dots.</source>
        <translation>ホスト名に使えるのは a から z の文字、数字、ハイフン、ドットだけです。</translation>
    </message>
    <message>
        <source>This looks like an IPv4 address but is none: write four numbers from 0 to 255.</source>
        <translation>IPv4 アドレスのようですが違います。0 から 255 までの数を 4 つ書いてください。</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>サーバーの名前がありません。</translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation>ホスト名は最大 253 文字です。</translation>
    </message>
    <message>
        <source>%1 is not an address a public server can have.</source>
        <translation>%1 は公開サーバーが持ち得るアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is not a public address</source>
        <translation>%1 は公開アドレスではありません</translation>
    </message>
    <message>
        <source>Servers are being tested already: wait, or cancel that test.</source>
        <translation>サーバーのテストがすでに動いています。待つか、そのテストを中止してください。</translation>
    </message>
    <message>
        <source>At most 64 servers can be tested at once.</source>
        <translation>一度にテストできるサーバーは最大 64 個です。</translation>
    </message>
    <message>
        <source>This is the test of somebody else.</source>
        <translation>これはほかの人のテストです。</translation>
    </message>
    <message>
        <source>%1 is fixed by the administrator in /etc/navalis/navalis.conf.</source>
        <translation>%1 は管理者が /etc/navalis/navalis.conf で設定しています。</translation>
    </message>
    <message>
        <source>%1: until that is mended, users cannot change what it may fix</source>
        <translation>%1: これが直るまで、そこで設定され得るものを利用者は変更できません</translation>
    </message>
    <message>
        <source>The rule of this network</source>
        <translation>このネットワークの規則</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection.</source>
        <translation>%1 は接続の UUID ではありません。</translation>
    </message>
    <message>
        <source>There are rules for 256 networks already: forget one first.</source>
        <translation>すでに 256 個のネットワークに規則があります。まずどれかを削除してください。</translation>
    </message>
    <message>
        <source>%1 is not one of your own servers, which alone can be removed.</source>
        <translation>%1 はあなたが追加したサーバーではありません。削除できるのは自分のサーバーだけです。</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>サーバー %1 はありません。</translation>
    </message>
    <message>
        <source>There are 32 servers of your own already: remove one first.</source>
        <translation>自分のサーバーがすでに 32 個あります。まずどれかを削除してください。</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <translation>サーバーの一覧</translation>
    </message>
    <message>
        <source>%1 is your choice: choose another server before you remove it.</source>
        <translation>%1 は選択中のサーバーです。削除する前に別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>Mode is auto, on or off.</source>
        <translation>Mode は auto、on、off のいずれかです。</translation>
    </message>
    <message>
        <source>Server is a text.</source>
        <translation>Server は文字列です。</translation>
    </message>
    <message>
        <source>%1 is a list of texts.</source>
        <translation>%1 は文字列のリストです。</translation>
    </message>
    <message>
        <source>ServersReset is true or false.</source>
        <translation>ServersReset は true か false です。</translation>
    </message>
    <message>
        <source>NetworkRules gives each UUID a rule.</source>
        <translation>NetworkRules は UUID ごとに規則を 1 つ与えます。</translation>
    </message>
    <message>
        <source>A rule of NetworkRules is automatic, always or never.</source>
        <translation>NetworkRules の規則は automatic、always、never のいずれかです。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>設定 %1 はありません。</translation>
    </message>
    <message>
        <source>not a section: write [Name]</source>
        <translation>セクションではありません。[名前] と書いてください</translation>
    </message>
    <message>
        <source>not understood: write Key=value</source>
        <translation>解釈できません。キー=値 と書いてください</translation>
    </message>
    <message>
        <source>this line belongs to no section</source>
        <translation>この行はどのセクションにも属していません</translation>
    </message>
    <message>
        <source>this is set a second time, which replaces line %1</source>
        <translation>2 度目の設定であり、%1 行目を置き換えます</translation>
    </message>
    <message>
        <source>larger than 64 KiB, which no settings file is</source>
        <translation>64 KiB を超えています。設定ファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>not a text file in UTF-8</source>
        <translation>UTF-8 のテキストファイルではありません</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>Mode is auto, on or off</source>
        <translation>Mode は auto、on、off のいずれかです</translation>
    </message>
    <message>
        <source>one of these cannot be a server: %1</source>
        <translation>サーバーになり得ないものがあります: %1</translation>
    </message>
    <message>
        <source>Lock names Servers, Networks, or both, separated by commas</source>
        <translation>Lock には Servers、Networks、または両方をコンマ区切りで書きます</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address</source>
        <translation>%1 は IPv6 アドレスではありません</translation>
    </message>
    <message>
        <source>VerificationHosts are one to four IPv6 addresses, separated by commas</source>
        <translation>VerificationHosts は 1 から 4 個の IPv6 アドレスで、コンマで区切ります</translation>
    </message>
    <message>
        <source>AllowTestAddresses is true or false</source>
        <translation>AllowTestAddresses は true か false です</translation>
    </message>
    <message>
        <source>WithoutOffloads names tun-header, tcp, udp, udp-segment, udp-gro, separated by commas</source>
        <translation>WithoutOffloads には tun-header、tcp、udp、udp-segment、udp-gro をコンマ区切りで書きます</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection: see `nmcli connection`</source>
        <translation>%1 は接続の UUID ではありません。`nmcli connection` で確認してください</translation>
    </message>
    <message>
        <source>a rule is automatic, always or never</source>
        <translation>規則は automatic、always、never のいずれかです</translation>
    </message>
    <message>
        <source>what stands before = is no server: write server.example=identifier:secret</source>
        <translation>= の前にあるのはサーバーではありません。server.example=識別子:秘密 と書いてください</translation>
    </message>
    <message>
        <source>[%1] can only be set by the administrator</source>
        <translation>[%1] を設定できるのは管理者だけです</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>不明なセクション [%1]</translation>
    </message>
    <message>
        <source>%1 can only be set by the administrator</source>
        <translation>%1 を設定できるのは管理者だけです</translation>
    </message>
    <message>
        <source>every user of this computer can read this secret: as root, let chgrp give the file to the group navalis, then chmod 640</source>
        <translation>この秘密はこのコンピューターのすべての利用者に読めます。root で、chgrp によりファイルのグループを navalis にしてから、chmod 640 を実行してください</translation>
    </message>
    <message>
        <source>IPv6 is switched off for the interface %1 (sysctl disable_ipv6)</source>
        <translation>インターフェイス %1 では IPv6 が無効になっています (sysctl disable_ipv6)</translation>
    </message>
    <message>
        <source>the default route</source>
        <translation>デフォルト経路</translation>
    </message>
    <message>
        <source>the route to 2000::/3</source>
        <translation>2000::/3 への経路</translation>
    </message>
    <message>
        <source>the route for browsers</source>
        <translation>ブラウザー用の経路</translation>
    </message>
    <message>
        <source>its being up</source>
        <translation>有効な状態</translation>
    </message>
    <message>
        <source>its MTU of %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>its address for browsers</source>
        <translation>ブラウザー用のアドレス</translation>
    </message>
    <message>
        <source>The mode is auto, on or off.</source>
        <translation>モードは auto、on、off のいずれかです。</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>エンジンが応答しません。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>online</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>native-ipv6</source>
        <translation>IPv6 あり</translation>
    </message>
    <message>
        <source>captive-portal</source>
        <translation>ログインページ</translation>
    </message>
    <message>
        <source>no-network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>network-rule</source>
        <translation>このネットワークの規則</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>従量制の接続</translation>
    </message>
    <message>
        <source>ipv6-disabled</source>
        <translation>IPv6 無効</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>resolving</source>
        <translation>サーバー名を検索中</translation>
    </message>
    <message>
        <source>qualifying</source>
        <translation>アドレスを要求中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>応答を待機中</translation>
    </message>
    <message>
        <source>no-relay</source>
        <translation>リレーなし</translation>
    </message>
    <message>
        <source>symmetric-nat</source>
        <translation>対称型 NAT</translation>
    </message>
    <message>
        <source>server-unreachable</source>
        <translation>サーバーの応答なし</translation>
    </message>
    <message>
        <source>udp-blocked</source>
        <translation>UDP 遮断</translation>
    </message>
    <message>
        <source>server-refused-key</source>
        <translation>鍵を拒否</translation>
    </message>
    <message>
        <source>name-resolution</source>
        <translation>サーバー名を解決できず</translation>
    </message>
    <message>
        <source>port-taken</source>
        <translation>ポート使用中</translation>
    </message>
    <message>
        <source>no-socket</source>
        <translation>ソケットなし</translation>
    </message>
    <message>
        <source>no-tun</source>
        <translation>トンネルデバイスなし</translation>
    </message>
    <message>
        <source>interface-taken</source>
        <translation>インターフェイス使用中</translation>
    </message>
    <message>
        <source>firewall-unavailable</source>
        <translation>ファイアウォールなし</translation>
    </message>
    <message>
        <source>missing-privilege</source>
        <translation>権限不足</translation>
    </message>
    <message>
        <source>engine-crashed</source>
        <translation>エンジンの異常終了</translation>
    </message>
    <message>
        <source>system-error</source>
        <translation>システムエラー</translation>
    </message>
    <message>
        <source>not-chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>ログインページ</translation>
    </message>
    <message>
        <source>ipv4-only</source>
        <translation>IPv4 のみ</translation>
    </message>
    <message>
        <source>There is no TUN device: %1 is missing or has no driver</source>
        <translation>TUN デバイスがありません: %1 がないか、ドライバーがありません</translation>
    </message>
    <message>
        <source>Another program uses the interface %1</source>
        <translation>ほかのプログラムがインターフェイス %1 を使っています</translation>
    </message>
    <message>
        <source>The interface %1 needs the privilege CAP_NET_ADMIN</source>
        <translation>インターフェイス %1 には権限 CAP_NET_ADMIN が必要です</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>インターフェイス %1</translation>
    </message>
    <message>
        <source>socket for links, addresses and routes (rtnetlink)</source>
        <translation>インターフェイス、アドレス、経路用のソケット (rtnetlink)</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>removal of an IPv6 address</source>
        <translation>IPv6 アドレスの削除</translation>
    </message>
    <message>
        <source>IPv6 route</source>
        <translation>IPv6 経路</translation>
    </message>
    <message>
        <source>removal of an IPv6 route</source>
        <translation>IPv6 経路の削除</translation>
    </message>
    <message>
        <source>state of the network (rtnetlink)</source>
        <translation>ネットワークの状態 (rtnetlink)</translation>
    </message>
    <message>
        <source>watch over the interface (rtnetlink)</source>
        <translation>インターフェイスの監視 (rtnetlink)</translation>
    </message>
    <message>
        <source>This system has no nftables</source>
        <translation>このシステムには nftables がありません</translation>
    </message>
    <message>
        <source>firewall for the interface %1</source>
        <translation>インターフェイス %1 のファイアウォール</translation>
    </message>
    <message>
        <source>socket of libnftables</source>
        <translation>libnftables のソケット</translation>
    </message>
    <message>
        <source>socket of the firewall</source>
        <translation>ファイアウォールのソケット</translation>
    </message>
    <message>
        <source>duplicate of a descriptor</source>
        <translation>ディスクリプターの複製</translation>
    </message>
    <message>
        <source>own address of a socket</source>
        <translation>ソケット自身のアドレス</translation>
    </message>
    <message>
        <source>UDP socket</source>
        <translation>UDP ソケット</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>UDP ポート %1</translation>
    </message>
    <message>
        <source>route to the server</source>
        <translation>サーバーへの経路</translation>
    </message>
    <message>
        <source>interface for multicast</source>
        <translation>マルチキャスト用のインターフェイス</translation>
    </message>
    <message>
        <source>multicast of a socket</source>
        <translation>ソケットのマルチキャスト</translation>
    </message>
    <message>
        <source>multicast group 224.0.0.253</source>
        <translation>マルチキャストグループ 224.0.0.253</translation>
    </message>
    <message>
        <source>sharing a port</source>
        <translation>ポートの共有</translation>
    </message>
    <message>
        <source>the address of this computer has gone</source>
        <translation>このコンピューターのアドレスがなくなりました</translation>
    </message>
    <message>
        <source>a point-to-point link has no other computers</source>
        <translation>ポイントツーポイントのリンクにはほかのコンピューターがありません</translation>
    </message>
    <message>
        <source>its prefix leaves no room for other computers, or too much</source>
        <translation>プレフィックスにほかのコンピューターのための余地がないか、広すぎます</translation>
    </message>
    <message>
        <source>socket pair for the engine</source>
        <translation>エンジン用のソケットペア</translation>
    </message>
    <message>
        <source>message to the other process</source>
        <translation>相手プロセスへのメッセージ</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはディレクトリがありません</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>そのようなデバイスもアドレスもありません</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>そのようなデバイスはありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>無効な引数です</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>システム全体で開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリーを割り当てられません</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>バッファーの空きがありません</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>アドレスはすでに使われています</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>要求されたアドレスを割り当てられません</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>ネットワークが停止しています</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>プロトコルがサポートしないアドレスファミリーです</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>サポートされていない操作です</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>サポートされていないプロトコルです</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当て量を超えました</translation>
    </message>
</context>
</TS>
