<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Navalis</source>
        <translation>关于 Navalis</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Program: %1
Helper: %2
Qt: %3</source>
        <translation>程序：%1
辅助服务：%2
Qt：%3</translation>
    </message>
    <message>
        <source>Navalis gives a computer IPv6 on networks that only have IPv4. It is named after Teredo navalis, the shipworm that bores through any hull.</source>
        <translation>Navalis 让计算机在只有 IPv4 的网络上用上 IPv6。它的名字来自 Teredo navalis，即能钻透任何船壳的船蛆。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 2 版或更高版本发布。</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a Server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>&amp;Name or IPv4 address of the server:</source>
        <translation>服务器的名称或 IPv4 地址(&amp;N)：</translation>
    </message>
    <message>
        <source>Its operator learns when and from where you are online, and can misdirect your traffic. Add a server only if you trust whoever runs it.</source>
        <translation>其运营者会知道您何时何地上网，并可能将您的流量引向别处。仅当您信任其运营者时才添加服务器。</translation>
    </message>
    <message>
        <source>Add Any&amp;way</source>
        <translation>仍然添加(&amp;W)</translation>
    </message>
    <message>
        <source>The test ended without a result.</source>
        <translation>测试已结束，没有结果。</translation>
    </message>
    <message>
        <source>&amp;Test and Add</source>
        <translation>测试并添加(&amp;T)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>&amp;UDP port of this computer:</source>
        <translation>本机的 UDP 端口(&amp;U)：</translation>
    </message>
    <message>
        <source>A fixed one only helps if a firewall on the way asks for it.</source>
        <translation>仅当途中的防火墙要求时，固定端口才有用。</translation>
    </message>
    <message>
        <source>Ask the &amp;router to forward a port</source>
        <translation>请求路由器转发一个端口(&amp;R)</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP. More Teredo users can then be reached.</source>
        <translation>通过 UPnP、NAT-PMP 或 PCP。这样可以连接到更多 Teredo 用户。</translation>
    </message>
    <message>
        <source>Find out how long the router &amp;keeps a connection</source>
        <translation>测定路由器保持连接的时间(&amp;K)</translation>
    </message>
    <message>
        <source>Fewer packets keep the tunnel open, after some attempts.</source>
        <translation>经过几次尝试后，只需更少的数据包即可保持隧道畅通。</translation>
    </message>
    <message>
        <source>Let browsers of the Chrom&amp;ium family use IPv6</source>
        <translation>让 Chromium 系浏览器使用 IPv6(&amp;I)</translation>
    </message>
    <message>
        <source>By themselves they do not use Teredo. The price: they then prefer the tunnel even for sites that IPv4 reaches, which can be slower.</source>
        <translation>它们自身不会使用 Teredo。代价是：即使 IPv4 可以访问的网站，它们也会优先使用隧道，可能会更慢。</translation>
    </message>
    <message>
        <source>Find &amp;Teredo users in the same network directly</source>
        <translation>直接查找同一网络中的 Teredo 用户(&amp;T)</translation>
    </message>
    <message>
        <source>Traffic between you stays in the network. The price: everybody there sees that you use Teredo, and could pose as another user. Only for networks that you trust.</source>
        <translation>你们之间的流量会留在该网络内。代价是：网络中的任何人都能看到您在使用 Teredo，并可能冒充其他用户。请仅在您信任的网络中使用。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>当前状况</translation>
    </message>
    <message>
        <source>The log: “journalctl -u navalis-helper”</source>
        <translation>日志：“journalctl -u navalis-helper”</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>无法设置登录时启动。您的主文件夹可写吗？</translation>
    </message>
    <message>
        <source>Navalis keeps running</source>
        <translation>Navalis 继续运行</translation>
    </message>
    <message>
        <source>Its icon in the panel opens this window again.</source>
        <translation>点击面板中的图标可再次打开此窗口。</translation>
    </message>
    <message>
        <source>No browser could be started. Open this address yourself: %1</source>
        <translation>无法启动浏览器。请在浏览器中打开此地址：%1</translation>
    </message>
</context>
<context>
    <name>ArgumentForm</name>
    <message>
        <source>Name a network, or say “current”.</source>
        <translation>请给出网络名称，或用“current”表示当前网络。</translation>
    </message>
    <message>
        <source>“%1” is no rule: say automatic, always or never.</source>
        <translation>“%1”不是规则：请写 automatic、always 或 never。</translation>
    </message>
    <message>
        <source>“%1” is no port: write one as 22/tcp or 60001/udp.</source>
        <translation>“%1”不是端口：请写成 22/tcp 或 60001/udp 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address. A Teredo address looks like 2001:0:cb00:7101:0:5fd7:34ff:8ef5.</source>
        <translation>“%1”不是 IPv6 地址。Teredo 地址形如 2001:0:cb00:7101:0:5fd7:34ff:8ef5。</translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>Not allowed: you are not permitted to do this. Your administrator can change that, or do it for you.</source>
        <translation>不允许：您没有执行此操作的权限。管理员可以更改这一点，或代您执行。</translation>
    </message>
    <message>
        <source>Nothing was changed: the password prompt was closed.</source>
        <translation>没有任何更改：密码提示已被关闭。</translation>
    </message>
    <message>
        <source>This needs a password, but no program is running that could ask for it. Start your desktop&apos;s authentication agent, or use navalisctl in a terminal.</source>
        <translation>此操作需要密码，但没有可以询问密码的程序在运行。请启动桌面的认证代理，或在终端中使用 navalisctl。</translation>
    </message>
    <message>
        <source>Your administrator has set this in /etc/navalis/navalis.conf. It cannot be changed here.</source>
        <translation>这是管理员在 /etc/navalis/navalis.conf 中设定的，无法在此更改。</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Answer or close its prompt, then try again.</source>
        <translation>另一个请求仍在等待密码。请先回应或关闭其提示，然后重试。</translation>
    </message>
    <message>
        <source>Another server test is still running. Wait until it has finished, then try again.</source>
        <translation>另一项服务器测试仍在进行。请等它结束后重试。</translation>
    </message>
    <message>
        <source>It is not there any more: %1</source>
        <translation>已不存在：%1</translation>
    </message>
    <message>
        <source>The helper refused: %1</source>
        <translation>辅助服务拒绝了请求：%1</translation>
    </message>
    <message>
        <source>The Navalis helper did not answer. “systemctl status navalis-helper” tells more.</source>
        <translation>Navalis 辅助服务没有应答。“systemctl status navalis-helper”可查看详情。</translation>
    </message>
    <message>
        <source>The authorisation service polkit, which decides what you may do, does not run or is broken. “systemctl status polkit” tells more. Until it works, only root can do this, with navalisctl.</source>
        <translation>决定您可以做什么的授权服务 polkit 没有运行或已损坏。“systemctl status polkit”会说明详情。在它恢复之前，只有 root 能用 navalisctl 执行此操作。</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result of a check and what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a check and its result</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Say what to do.</source>
        <translation>请说明要做什么。</translation>
    </message>
    <message>
        <source>Say what to do beside “%1”.</source>
        <translation>除“%1”外，请说明要做什么。</translation>
    </message>
    <message>
        <source>Say what to do with the %1.</source>
        <translation>请说明对“%1”做什么。</translation>
    </message>
    <message>
        <source>“%1” is none of the commands.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>缺少内容：%1。</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>“%1”不接受“%2”。</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>See navalisctl --help.</source>
        <translation>请参阅 navalisctl --help。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>DiagnoseTask</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>Checks that failed: %n</source>
        <translation>
            <numerusform>失败的检查：%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. Warnings: %n</source>
        <translation>
            <numerusform>没有失败。警告：%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be checked.</source>
        <translation>未能检查任何项目。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>The report was not saved: %1</source>
        <translation>报告未保存：%1</translation>
    </message>
    <message>
        <source>&amp;Include my addresses and names of networks</source>
        <translation>包含我的地址和网络名称(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>再次运行(&amp;R)</translation>
    </message>
    <message>
        <source>Navalis Diagnostics</source>
        <translation>Navalis 诊断</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Kind of events to show</source>
        <translation>要显示的事件类型</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>仅显示包含以下内容的行…</translation>
    </message>
    <message>
        <source>Text that the events to show have</source>
        <translation>要显示的事件所含的文字</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>正在检查</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>登录后即显示托盘图标(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tell me when the connection is lost or needs something</source>
        <translation>连接中断或需要操作时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>use the tunnel</source>
        <translation>使用隧道</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>何时使用隧道</translation>
    </message>
    <message>
        <source>Where traffic costs money (&amp;metered networks):</source>
        <translation>流量需付费时（按流量计费的网络）(&amp;M)：</translation>
    </message>
    <message>
        <source>While a V&amp;PN is connected:</source>
        <translation>VPN 连接期间(&amp;P)：</translation>
    </message>
    <message>
        <source>Where IPv6 is switched o&amp;ff for the network:</source>
        <translation>网络的 IPv6 被关闭时(&amp;F)：</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Every command takes --help, and every one that prints something takes --json.</source>
        <translation>每个命令都接受 --help，凡有输出的命令都接受 --json。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the tunnel or the request failed, 2 wrong usage, 3 the helper cannot be reached, 4 not authorised.</source>
        <translation>退出码：0 完成，1 隧道或请求失败，2 用法错误，3 无法连接辅助服务，4 未获授权。</translation>
    </message>
    <message>
        <source>More: man navalisctl</source>
        <translation>更多：man navalisctl</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
</context>
<context>
    <name>KeyedTable</name>
    <message>
        <source>Can be sorted from the context menu</source>
        <translation>可用快捷菜单排序</translation>
    </message>
    <message>
        <source>Not Sorted</source>
        <translation>不排序</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>按“%1”排序</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>未排序</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>已按%1排序</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>已按%1倒序排序</translation>
    </message>
</context>
<context>
    <name>ModeOption</name>
    <message>
        <source>&amp;Automatically</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Where the network has no IPv6 of its own. Recommended.</source>
        <translation>当网络自身没有 IPv6 时。推荐。</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>始终(&amp;W)</translation>
    </message>
    <message>
        <source>Also beside a network&apos;s own IPv6, which keeps precedence.</source>
        <translation>即使网络自身有 IPv6 也使用，但以后者优先。</translation>
    </message>
    <message>
        <source>N&amp;ever</source>
        <translation>从不(&amp;E)</translation>
    </message>
    <message>
        <source>IPv6 then works only where the network has it.</source>
        <translation>这样仅在网络自身有 IPv6 时才能使用 IPv6。</translation>
    </message>
</context>
<context>
    <name>NatText</name>
    <message>
        <source>no NAT</source>
        <translation>无 NAT</translation>
    </message>
    <message>
        <source>cone NAT</source>
        <translation>锥形 NAT</translation>
    </message>
    <message>
        <source>restricted NAT</source>
        <translation>受限 NAT</translation>
    </message>
    <message>
        <source>symmetric NAT</source>
        <translation>对称 NAT</translation>
    </message>
    <message>
        <source>No NAT: everybody can be reached directly</source>
        <translation>无 NAT：可直接访问所有人</translation>
    </message>
    <message>
        <source>Cone NAT: everybody can be reached</source>
        <translation>锥形 NAT：可访问所有人</translation>
    </message>
    <message>
        <source>Restricted NAT: works, first contacts take a moment</source>
        <translation>受限 NAT：可用，首次联系稍需片刻</translation>
    </message>
    <message>
        <source>Symmetric NAT: some Teredo users cannot be reached</source>
        <translation>对称 NAT：无法访问部分 Teredo 用户</translation>
    </message>
    <message>
        <source>Here there is none. Nothing gets in the tunnel&apos;s way.</source>
        <translation>这里没有 NAT。没有什么会妨碍隧道。</translation>
    </message>
    <message>
        <source>This one passes on whatever is sent to you. The tunnel works as well as it can.</source>
        <translation>这个 NAT 会转发发给您的一切。隧道处于最佳状态。</translation>
    </message>
    <message>
        <source>This one passes on only what you have asked for. So a first packet takes a detour by way of the server; you will hardly notice.</source>
        <translation>这个 NAT 只转发您请求过的内容。因此第一个数据包会绕经服务器；您几乎察觉不到。</translation>
    </message>
    <message>
        <source>This one gives you another port for each partner, so that partners behind a similar NAT cannot find you. IPv6 sites are not affected. On the router, allowing UPnP helps.</source>
        <translation>这个 NAT 为每个对端分配不同的端口，因此位于类似 NAT 之后的对端找不到您。IPv6 站点不受影响。在路由器上允许 UPnP 会有帮助。</translation>
    </message>
    <message>
        <source>Its kind is found out while connecting.</source>
        <translation>其类型会在连接时判明。</translation>
    </message>
</context>
<context>
    <name>NetworkListTask</name>
    <message>
        <source>No network is known yet. Those that NetworkManager connects to are remembered.</source>
        <translation>尚无已知网络。NetworkManager 连接过的网络会被记住。</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>上次使用 %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>always use the tunnel</source>
        <translation>始终使用隧道</translation>
    </message>
    <message>
        <source>never use the tunnel</source>
        <translation>从不使用隧道</translation>
    </message>
</context>
<context>
    <name>NetworkRuleTask</name>
    <message>
        <source>No known network is called “%1”. “navalisctl networks list” shows them all.</source>
        <translation>没有名为“%1”的已知网络。“navalisctl networks list”会列出全部。</translation>
    </message>
    <message>
        <source>Several networks are called “%1”. Say which by its UUID, which “navalisctl networks list” shows.</source>
        <translation>有多个网络名为“%1”。请用“navalisctl networks list”显示的 UUID 指明是哪一个。</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次出现</translation>
    </message>
    <message>
        <source>What worked there</source>
        <translation>可用的方式</translation>
    </message>
    <message>
        <source>Known networks</source>
        <translation>已知网络</translation>
    </message>
    <message>
        <source>“Automatic” follows the general setting; the other rules win over it.</source>
        <translation>“自动”遵循常规设置；其他规则优先于它。</translation>
    </message>
    <message>
        <source>&amp;Rule for this network:</source>
        <translation>此网络的规则(&amp;R)：</translation>
    </message>
    <message>
        <source>Removes the selected network from the list, at once</source>
        <translation>立即从列表中移除所选网络</translation>
    </message>
</context>
<context>
    <name>NetworksView</name>
    <message>
        <source>%1 (not applied yet)</source>
        <comment>rule</comment>
        <translation>%1（尚未应用）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>始终开启</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>NoticePolicy</name>
    <message>
        <source>IPv6 is back</source>
        <translation>IPv6 已恢复</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show Window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>OptionsView</name>
    <message>
        <source>in place</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>none, so the tunnel stays closed</source>
        <translation>无，因此隧道保持关闭</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>接口：%1</translation>
    </message>
    <message>
        <source>Largest packet (MTU), in bytes: %1</source>
        <translation>最大数据包 (MTU)，字节：%1</translation>
    </message>
    <message>
        <source>Firewall: %1</source>
        <translation>防火墙：%1</translation>
    </message>
    <message>
        <source>Own address and port: %1</source>
        <translation>自身地址和端口：%1</translation>
    </message>
    <message>
        <source>As the server sees it: %1</source>
        <translation>服务器所见：%1</translation>
    </message>
    <message>
        <source>none is needed while the tunnel is off</source>
        <translation>隧道关闭时不需要</translation>
    </message>
</context>
<context>
    <name>PortListTask</name>
    <message>
        <source>No port is open: nobody can reach this computer through the tunnel unasked.</source>
        <translation>没有开放的端口：任何人都无法未经请求就通过隧道访问本机。</translation>
    </message>
</context>
<context>
    <name>PortOption</name>
    <message>
        <source>any free one</source>
        <translation>任意空闲端口</translation>
    </message>
</context>
<context>
    <name>ServerLines</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>last known to answer on %1</source>
        <translation>最后一次已知应答于 %1</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>丢失 %1 %</translation>
    </message>
</context>
<context>
    <name>ServerTestText</name>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Works, but its second address is silent: the NAT type cannot be found out</source>
        <translation>可用，但其第二个地址没有应答：无法测定 NAT 类型</translation>
    </message>
    <message>
        <source>No answer: down, or UDP port 3544 is blocked here</source>
        <translation>没有应答：服务器已停机，或此处封锁了 UDP 端口 3544</translation>
    </message>
    <message>
        <source>Refuses: no Teredo server runs there</source>
        <translation>拒绝：那里没有运行 Teredo 服务器</translation>
    </message>
    <message>
        <source>Does not accept our key any more</source>
        <translation>不再接受我们的密钥</translation>
    </message>
    <message>
        <source>Its name cannot be resolved</source>
        <translation>无法解析其名称</translation>
    </message>
    <message>
        <source>Its name leads to an address that no server can have</source>
        <translation>其名称指向服务器不可能拥有的地址</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>名称未知</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>地址无效</translation>
    </message>
</context>
<context>
    <name>ServerTestTask</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Testing servers: %1 of %2 done</source>
        <translation>正在测试服务器：已完成 %1/%2</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Enter the name or the IPv4 address of a Teredo server.</source>
        <translation>请输入 Teredo 服务器的名称或 IPv4 地址。</translation>
    </message>
    <message>
        <source>This is too long: a host name has at most 253 characters.</source>
        <translation>太长：主机名最多 253 个字符。</translation>
    </message>
    <message>
        <source>This is not an IPv4 address. One looks like 192.0.2.1: four numbers from 0 to 255.</source>
        <translation>这不是 IPv4 地址。IPv4 地址形如 192.0.2.1：四个 0 到 255 的数字。</translation>
    </message>
    <message>
        <source>No server can have this address. Enter a public IPv4 address.</source>
        <translation>没有服务器会使用此地址。请输入公网 IPv4 地址。</translation>
    </message>
    <message>
        <source>A host name has only the letters a to z, digits, hyphens and dots.</source>
        <translation>主机名只能包含字母 a 到 z、数字、连字符和点。</translation>
    </message>
    <message>
        <source>Between the dots of a host name there are 1 to 63 characters, with no hyphen at either end.</source>
        <translation>主机名的点与点之间有 1 到 63 个字符，首尾不能是连字符。</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Test All</source>
        <translation>全部测试(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p Testing</source>
        <translation>停止测试(&amp;P)</translation>
    </message>
    <message>
        <source>Use the &amp;Fastest</source>
        <translation>使用最快的(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>添加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;List</source>
        <translation>重置列表(&amp;L)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>A server learns when and from where you are online, and can misdirect your traffic. Use one that you trust.</source>
        <translation>服务器会知道您何时何地上网，并可能将您的流量引向别处。请使用您信任的服务器。</translation>
    </message>
    <message>
        <source>Server to &amp;use:</source>
        <translation>使用的服务器(&amp;U)：</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>自动：可用的最佳服务器</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>将被移除</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>将被添加</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>来自管理员</translation>
    </message>
    <message>
        <source>tested %1</source>
        <comment>when</comment>
        <translation>测试于 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server and what is known of it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Navalis Settings</source>
        <translation>Navalis 设置</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>正在等待辅助服务。可能有密码提示已打开，甚至在此窗口后面。</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>无法设置登录时启动。您的主文件夹可写吗？</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>由管理员设定。</translation>
    </message>
    <message>
        <source>The IPv6 tunnel is off.</source>
        <translation>IPv6 隧道已关闭。</translation>
    </message>
    <message>
        <source>Nobody has chosen yet when to use it.</source>
        <translation>还没有人选择何时使用。</translation>
    </message>
    <message>
        <source>IPv6 works through Teredo.</source>
        <translation>IPv6 已通过 Teredo 可用。</translation>
    </message>
    <message>
        <source>The tunnel is in a state this program does not know.</source>
        <translation>隧道处于本程序不认识的状态。</translation>
    </message>
    <message>
        <source>Waiting for the Navalis helper…</source>
        <translation>正在等待 Navalis 辅助服务…</translation>
    </message>
    <message>
        <source>The Navalis helper does not answer.</source>
        <translation>Navalis 辅助服务没有应答。</translation>
    </message>
    <message>
        <source>It is running, but busy or stuck. If it stays silent, “systemctl restart navalis-helper” starts it anew.</source>
        <translation>它在运行，但繁忙或卡住了。如果一直没有响应，“systemctl restart navalis-helper”可重新启动它。</translation>
    </message>
    <message>
        <source>The Navalis helper is not installed.</source>
        <translation>未安装 Navalis 辅助服务。</translation>
    </message>
    <message>
        <source>It makes the tunnel. Install it from the package this program came from.</source>
        <translation>隧道由它建立。请从本程序所在的软件包安装。</translation>
    </message>
    <message>
        <source>The Navalis helper is not running.</source>
        <translation>Navalis 辅助服务没有运行。</translation>
    </message>
    <message>
        <source>The Navalis helper is older than this program.</source>
        <translation>Navalis 辅助服务比本程序旧。</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. “systemctl restart navalis-helper” starts the new one.</source>
        <translation>辅助服务：%1，程序：%2。“systemctl restart navalis-helper”可启动新版本。</translation>
    </message>
    <message>
        <source>This program is older than the Navalis helper.</source>
        <translation>本程序比 Navalis 辅助服务旧。</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. Start this program anew.</source>
        <translation>辅助服务：%1，程序：%2。请重启本程序。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This network has IPv6 of its own.</source>
        <translation>此网络自带 IPv6。</translation>
    </message>
    <message>
        <source>The tunnel is not needed here and stands by.</source>
        <translation>此处不需要隧道，隧道处于待命状态。</translation>
    </message>
    <message>
        <source>Sign in to this network first.</source>
        <translation>请先登录此网络。</translation>
    </message>
    <message>
        <source>The network shows a login page. The tunnel starts by itself afterwards.</source>
        <translation>该网络显示登录页面。登录后隧道会自动启动。</translation>
    </message>
    <message>
        <source>Waiting for a network.</source>
        <translation>正在等待网络。</translation>
    </message>
    <message>
        <source>The tunnel starts by itself when there is one.</source>
        <translation>有网络后隧道会自动启动。</translation>
    </message>
    <message>
        <source>The tunnel stays off on this network.</source>
        <translation>隧道在此网络上保持关闭。</translation>
    </message>
    <message>
        <source>A rule for this network says so.</source>
        <translation>这是此网络的规则所规定的。</translation>
    </message>
    <message>
        <source>A VPN is connected.</source>
        <translation>已连接 VPN。</translation>
    </message>
    <message>
        <source>The tunnel waits so that nothing gets past the VPN.</source>
        <translation>隧道暂停，以免有流量绕过 VPN。</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>此连接按流量计费。</translation>
    </message>
    <message>
        <source>The computer is going to sleep.</source>
        <translation>计算机即将进入睡眠。</translation>
    </message>
    <message>
        <source>The tunnel comes back when it wakes up.</source>
        <translation>唤醒后隧道会恢复。</translation>
    </message>
    <message>
        <source>The tunnel waits to save data volume.</source>
        <translation>隧道暂停以节省流量。</translation>
    </message>
    <message>
        <source>IPv6 is switched off for this network.</source>
        <translation>此网络已禁用 IPv6。</translation>
    </message>
    <message>
        <source>The tunnel respects that and waits.</source>
        <translation>隧道遵从此设置并等待。</translation>
    </message>
    <message>
        <source>The tunnel is waiting.</source>
        <translation>隧道正在等待。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Looking up the server %1.</source>
        <translation>正在查找服务器 %1。</translation>
    </message>
    <message>
        <source>Asking the server %1 for an address.</source>
        <translation>正在向服务器 %1 请求地址。</translation>
    </message>
    <message>
        <source>Waiting for an IPv6 host to answer.</source>
        <translation>正在等待 IPv6 主机应答。</translation>
    </message>
    <message>
        <source>IPv6 works only in part.</source>
        <translation>IPv6 仅部分可用。</translation>
    </message>
    <message>
        <source>No relay answers: other Teredo users can be reached, but no IPv6 site.</source>
        <translation>没有中继应答：可以访问其他 Teredo 用户，但无法访问 IPv6 站点。</translation>
    </message>
    <message>
        <source>This network&apos;s NAT is symmetric: some other Teredo users cannot be reached.</source>
        <translation>此网络的 NAT 是对称型：无法访问部分其他 Teredo 用户。</translation>
    </message>
    <message>
        <source>This system offers no tunnel device.</source>
        <translation>此系统不提供隧道设备。</translation>
    </message>
    <message>
        <source>/dev/net/tun is missing. “modprobe tun” as root provides it.</source>
        <translation>缺少 /dev/net/tun。以 root 运行“modprobe tun”即可提供。</translation>
    </message>
    <message>
        <source>IPv6 is switched off in this system.</source>
        <translation>此系统已禁用 IPv6。</translation>
    </message>
    <message>
        <source>Look for ipv6.disable=1 on the kernel command line or disable_ipv6 in the sysctl settings.</source>
        <translation>请检查内核命令行中的 ipv6.disable=1 或 sysctl 设置中的 disable_ipv6。</translation>
    </message>
    <message>
        <source>Another program uses the interface %1.</source>
        <translation>另一个程序正在使用接口 %1。</translation>
    </message>
    <message>
        <source>Stop that program (Miredo, for example); the tunnel then starts by itself.</source>
        <translation>请停止该程序（例如 Miredo），隧道随后会自动启动。</translation>
    </message>
    <message>
        <source>The helper lacks a privilege.</source>
        <translation>辅助服务缺少一项权限。</translation>
    </message>
    <message>
        <source>It needs CAP_NET_ADMIN, which its systemd unit grants: “systemctl restart navalis-helper”.</source>
        <translation>它需要 CAP_NET_ADMIN，由其 systemd 单元授予：“systemctl restart navalis-helper”。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s engine stopped unexpectedly.</source>
        <translation>隧道引擎意外停止。</translation>
    </message>
    <message>
        <source>It is started again by itself. If this happens often, please report it.</source>
        <translation>它会自动重新启动。如果经常发生，请报告。</translation>
    </message>
    <message>
        <source>Something in this system refused the tunnel.</source>
        <translation>此系统中的某个部分拒绝了隧道。</translation>
    </message>
    <message>
        <source>The detail says what. It is tried again by itself; if it stays, please report it with the detail.</source>
        <translation>详情说明了原因。系统会自动重试；如果持续出现，请附上详情报告。</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>服务器 %1 没有应答。</translation>
    </message>
    <message>
        <source>It may be down, or this network may block it. Choose another server, or try another network, such as a phone&apos;s. It is asked again by itself.</source>
        <translation>它可能已停机，或被此网络阻止。请选择其他服务器，或尝试其他网络，例如手机热点。系统会自动再次询问。</translation>
    </message>
    <message>
        <source>This network blocks the tunnel.</source>
        <translation>此网络阻止了隧道。</translation>
    </message>
    <message>
        <source>No server answers on UDP port 3544. Another network, such as a phone&apos;s, may help.</source>
        <translation>没有服务器在 UDP 端口 3544 上应答。换一个网络（例如手机热点）或许有用。</translation>
    </message>
    <message>
        <source>The server %1 does not accept the key any more.</source>
        <translation>服务器 %1 不再接受该密钥。</translation>
    </message>
    <message>
        <source>Ask whoever runs that server for a new key, or choose another server.</source>
        <translation>请向该服务器的运营者索取新密钥，或选择其他服务器。</translation>
    </message>
    <message>
        <source>The name of the server %1 cannot be resolved.</source>
        <translation>无法解析服务器名称 %1。</translation>
    </message>
    <message>
        <source>Check its spelling, or choose another server. This network&apos;s name service may also not work yet. It is tried again by itself.</source>
        <translation>请检查拼写，或选择其他服务器。此网络的域名服务也可能尚未就绪。系统会自动重试。</translation>
    </message>
    <message>
        <source>Another program uses the tunnel&apos;s UDP port.</source>
        <translation>另一个程序占用了隧道的 UDP 端口。</translation>
    </message>
    <message>
        <source>Stop that program, or choose another port: on the page “Advanced” of the settings, or as ClientPort in /etc/navalis/navalis.conf.</source>
        <translation>请停止那个程序，或选择其他端口：在设置的“高级”页，或在 /etc/navalis/navalis.conf 中用 ClientPort 指定。</translation>
    </message>
    <message>
        <source>The system gives the tunnel no UDP socket.</source>
        <translation>系统没有给隧道提供 UDP 套接字。</translation>
    </message>
    <message>
        <source>The detail says why; a chosen port below 1024 may be the reason. It is tried again by itself.</source>
        <translation>详情会说明原因；可能是因为所选端口低于 1024。会自动重试。</translation>
    </message>
    <message>
        <source>The tunnel does not work.</source>
        <translation>隧道不可用。</translation>
    </message>
    <message>
        <source>A NAT is the device that lets many computers share one IPv4 address: mostly the router of this network, or one at the provider.</source>
        <translation>NAT 是让多台计算机共用一个 IPv4 地址的设备：通常是此网络的路由器，或运营商的设备。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>login page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>仅 IPv4</translation>
    </message>
    <message>
        <source>has IPv6</source>
        <translation>有 IPv6</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>network name and what it offers</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server name and its particulars</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>“systemctl start navalis-helper” starts it; “systemctl status navalis-helper” tells why it stopped. %1</source>
        <translation>“systemctl start navalis-helper”可启动它；“systemctl status navalis-helper”可查看它停止的原因。%1</translation>
    </message>
    <message>
        <source>The firewall rules for the tunnel could not be set.</source>
        <translation>无法设置隧道的防火墙规则。</translation>
    </message>
    <message>
        <source>Firewall rules keep strangers from reaching open ports of this computer through the tunnel. The kernel refused them, so the tunnel stays closed.</source>
        <translation>防火墙规则阻止陌生人通过隧道访问本计算机的开放端口。内核拒绝了这些规则，因此隧道保持关闭。</translation>
    </message>
    <message>
        <source>It keeps the number of the tunnel&apos;s port.</source>
        <translation>它保持隧道的端口号不变。</translation>
    </message>
    <message>
        <source>It gives the tunnel&apos;s port another number.</source>
        <translation>它为隧道的端口换了另一个端口号。</translation>
    </message>
    <message>
        <source>It leads computers of this network to each other by their outside addresses (hairpinning).</source>
        <translation>它能让此网络中的计算机通过各自的外部地址互相访问（发夹转发）。</translation>
    </message>
    <message>
        <source>It has not been seen to lead computers of this network to each other by their outside addresses (hairpinning), so Teredo users among them may not reach each other.</source>
        <translation>未发现它能让此网络中的计算机通过各自的外部地址互相访问（发夹转发），因此其中的 Teredo 用户可能无法互相访问。</translation>
    </message>
    <message>
        <source>It has opened a port for the tunnel (%1).</source>
        <comment>by UPnP, for example</comment>
        <translation>它已为隧道打开一个端口（%1）。</translation>
    </message>
    <message>
        <source>port number kept</source>
        <translation>端口号不变</translation>
    </message>
    <message>
        <source>port number changed</source>
        <translation>端口号改变</translation>
    </message>
    <message>
        <source>hairpinning</source>
        <translation>发夹转发</translation>
    </message>
    <message>
        <source>no hairpinning seen</source>
        <translation>未发现发夹转发</translation>
    </message>
    <message>
        <source>port opened by %1</source>
        <comment>by UPnP, for example</comment>
        <translation>端口由 %1 打开</translation>
    </message>
</context>
<context>
    <name>StatusHeader</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>通过 Teredo 使用 IPv6(&amp;I)</translation>
    </message>
    <message>
        <source>IPv6 through Teredo</source>
        <translation>通过 Teredo 使用 IPv6</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>“navalisctl auto” uses it where the network has no IPv6, “navalisctl on” always.</source>
        <translation>“navalisctl auto”在网络没有 IPv6 时使用，“navalisctl on”始终使用。</translation>
    </message>
    <message>
        <source>auto: only where the network has no IPv6</source>
        <translation>auto：仅在网络没有 IPv6 时</translation>
    </message>
    <message>
        <source>on: always</source>
        <translation>on：始终</translation>
    </message>
    <message>
        <source>off: never</source>
        <translation>off：从不</translation>
    </message>
    <message>
        <source>NAT details</source>
        <translation>NAT 详情</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>Detail: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>正在等待辅助服务。可能有密码提示已打开，甚至在此窗口后面。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restart Navalis</source>
        <translation>重启 Navalis(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>打开登录页面(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose Ser&amp;ver…</source>
        <translation>选择服务器(&amp;V)…</translation>
    </message>
    <message>
        <source>Set &amp;Port…</source>
        <translation>设置端口(&amp;P)…</translation>
    </message>
    <message>
        <source>Change &amp;Rule…</source>
        <translation>更改规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Change S&amp;ettings…</source>
        <translation>更改设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Find Out &amp;More…</source>
        <translation>了解更多(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>StatusRows</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Chooses another server</source>
        <translation>选择其他服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>NAT 类型</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接开始于</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a row</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Explains the NAT type</source>
        <translation>解释 NAT 类型</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a row and what is in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Automatic: used where the network has no IPv6</source>
        <translation>自动：网络没有 IPv6 时使用</translation>
    </message>
    <message>
        <source>Always used</source>
        <translation>始终使用</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>A&amp;bout</source>
        <translation>关于(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>TrafficGraph</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>最近一分钟的流量</translation>
    </message>
    <message>
        <source>The last minute. Area: received; dashed line: sent; top: %1</source>
        <translation>最近一分钟。区域：接收；虚线：发送；顶端：%1</translation>
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
        <translation>已接收 %1，已发送 %2</translation>
    </message>
    <message>
        <source>now %1/s in, %2/s out</source>
        <translation>当前入 %1/秒，出 %2/秒</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>received and sent, and when that was counted</comment>
        <translation>%1（截至 %2）</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>通过 Teredo 使用 IPv6(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;On This Network</source>
        <translation>在此网络上(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>服务器(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>打开登录页面(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Al&amp;ways On</source>
        <translation>始终开启(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>显示窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1 — Copy</source>
        <translation>%1 — 复制</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <comment>server in use</comment>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <comment>server</comment>
        <translation>%1（没有应答）</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>server and its round trip</comment>
        <translation>%1（%2 毫秒）</translation>
    </message>
    <message>
        <source>Middle click turns it off</source>
        <translation>单击鼠标中键可关闭</translation>
    </message>
    <message>
        <source>Middle click turns it on</source>
        <translation>单击鼠标中键可开启</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>what the tunnel does, and why</source>
        <translation>隧道的状态及原因</translation>
    </message>
    <message>
        <source>Shows the state of the tunnel, its address, server and network. Exits with 1 if the tunnel has failed.</source>
        <translation>显示隧道的状态、地址、服务器和网络。若隧道失败，则以 1 退出。</translation>
    </message>
    <message>
        <source>use the tunnel always</source>
        <translation>始终使用隧道</translation>
    </message>
    <message>
        <source>Uses the tunnel on every network, even where there is IPv6 without it.</source>
        <translation>在每个网络上都使用隧道，即使不用隧道也有 IPv6。</translation>
    </message>
    <message>
        <source>never use it</source>
        <translation>从不使用</translation>
    </message>
    <message>
        <source>Switches the tunnel off until it is switched on again.</source>
        <translation>关闭隧道，直到再次开启。</translation>
    </message>
    <message>
        <source>use it where the network has no IPv6</source>
        <translation>在网络没有 IPv6 时使用</translation>
    </message>
    <message>
        <source>Uses the tunnel wherever the network offers IPv4 alone. This is the default.</source>
        <translation>凡是网络只提供 IPv4 时就使用隧道。这是默认设置。</translation>
    </message>
    <message>
        <source>start the tunnel over</source>
        <translation>重新建立隧道</translation>
    </message>
    <message>
        <source>Starts the tunnel over, as after joining a network. Does nothing while it is off.</source>
        <translation>像刚加入网络时一样重新建立隧道。关闭时不起作用。</translation>
    </message>
    <message>
        <source>print a line for each change</source>
        <translation>每次变化输出一行</translation>
    </message>
    <message>
        <source>Prints a line now and for each change, until interrupted: time, state, reason, address.</source>
        <translation>现在输出一行，之后每次变化输出一行，直到被中断：时间、状态、原因、地址。</translation>
    </message>
    <message>
        <source>the Teredo servers to choose from</source>
        <translation>可选的 Teredo 服务器</translation>
    </message>
    <message>
        <source>Lists the servers, best first, with what the last test found. An asterisk marks the one in use.</source>
        <translation>按优劣列出服务器及上次测试的结果。星号标出正在使用的服务器。</translation>
    </message>
    <message>
        <source>find out which servers work</source>
        <translation>查明哪些服务器可用</translation>
    </message>
    <message>
        <source>Asks servers for an address, as the tunnel does, and prints what each answered. Without a name all listed servers are asked. One that is not listed may be named too.</source>
        <translation>像隧道那样向服务器请求地址，并输出各自的应答。不给出名称时询问列表中的全部服务器，也可指定不在列表中的服务器。</translation>
    </message>
    <message>
        <source>use this server, or “auto” for the best</source>
        <translation>使用此服务器，“auto”表示最佳者</translation>
    </message>
    <message>
        <source>Uses this server from now on: a host name or an IPv4 address. “auto” leaves the choice to the helper. A server that is not listed needs an administrator&apos;s password, for it sees whom you talk to.</source>
        <translation>从现在起使用此服务器：主机名或 IPv4 地址。“auto”由辅助服务选择。列表之外的服务器需要管理员密码，因为它能看到您与谁通信。</translation>
    </message>
    <message>
        <source>add a server to the list</source>
        <translation>将服务器加入列表</translation>
    </message>
    <message>
        <source>Adds a server to the list: a host name or an IPv4 address.</source>
        <translation>将服务器加入列表：主机名或 IPv4 地址。</translation>
    </message>
    <message>
        <source>remove a server from the list</source>
        <translation>从列表中移除服务器</translation>
    </message>
    <message>
        <source>Removes a server from the list. The one chosen with “servers use” cannot be removed.</source>
        <translation>从列表中移除服务器。用“servers use”选定的服务器无法移除。</translation>
    </message>
    <message>
        <source>go back to the built-in list</source>
        <translation>恢复内置列表</translation>
    </message>
    <message>
        <source>Forgets what was added to and removed from the list of servers.</source>
        <translation>撤销对服务器列表的添加和移除。</translation>
    </message>
    <message>
        <source>the known networks and their rules</source>
        <translation>已知网络及其规则</translation>
    </message>
    <message>
        <source>Lists the networks this computer was on, latest first, with the rule for each. An asterisk marks the present one.</source>
        <translation>列出本机连接过的网络（最近的在前）及各自的规则。星号标出当前网络。</translation>
    </message>
    <message>
        <source>use the tunnel there or not</source>
        <translation>在该网络上是否使用隧道</translation>
    </message>
    <message>
        <source>Makes a rule for a network, given by its name, its UUID or the word “current”. “always” uses the tunnel there, “never” does not, “automatic” decides as on any other network.</source>
        <translation>为网络设定规则，网络以名称、UUID 或“current”指明。“always”表示在该网络使用隧道，“never”表示不使用，“automatic”与其他网络一样自行判断。</translation>
    </message>
    <message>
        <source>forget a network and its rule</source>
        <translation>忘记网络及其规则</translation>
    </message>
    <message>
        <source>Forgets a network, its rule and what worked there.</source>
        <translation>忘记一个网络、其规则以及在该处可用的服务器。</translation>
    </message>
    <message>
        <source>check everything and say what helps</source>
        <translation>检查一切并给出建议</translation>
    </message>
    <message>
        <source>Checks step by step what the tunnel needs, and says what to do about what is missing. Takes some seconds.</source>
        <translation>逐步检查隧道所需的条件，并说明如何解决缺失之处。需要几秒钟。</translation>
    </message>
    <message>
        <source>what happened lately</source>
        <translation>最近发生的事件</translation>
    </message>
    <message>
        <source>Prints the latest events, oldest first.</source>
        <translation>输出最近的事件，最早的在前。</translation>
    </message>
    <message>
        <source>what a Teredo address tells about its owner</source>
        <translation>Teredo 地址透露的所有者信息</translation>
    </message>
    <message>
        <source>Decodes a Teredo address, one that begins with 2001:0: – its server, and the IPv4 address and port of its owner.</source>
        <translation>解码以 2001:0: 开头的 Teredo 地址：其服务器，以及所有者的 IPv4 地址和端口。</translation>
    </message>
    <message>
        <source>the ports open to the Internet</source>
        <translation>向互联网开放的端口</translation>
    </message>
    <message>
        <source>Lists the ports of this computer that anybody can reach through the tunnel.</source>
        <translation>列出任何人都能通过隧道访问的本机端口。</translation>
    </message>
    <message>
        <source>let others in at a port, such as 22/tcp</source>
        <translation>开放端口供他人访问，如 22/tcp</translation>
    </message>
    <message>
        <source>Lets anybody on the IPv6 Internet reach a port of this computer, such as 22/tcp or 60001/udp. Always asks for an administrator&apos;s password.</source>
        <translation>让 IPv6 互联网上的任何人都能访问本机的某个端口，如 22/tcp 或 60001/udp。每次都要求管理员密码。</translation>
    </message>
    <message>
        <source>close a port again</source>
        <translation>重新关闭端口</translation>
    </message>
    <message>
        <source>Closes a port again that “firewall open” has opened.</source>
        <translation>重新关闭由“firewall open”开放的端口。</translation>
    </message>
    <message>
        <source>versions of this program and of the helper</source>
        <translation>本程序和辅助服务的版本</translation>
    </message>
    <message>
        <source>Prints the versions of this program and of the helper.</source>
        <translation>输出本程序和辅助服务的版本。</translation>
    </message>
    <message>
        <source>this text, or more about a command</source>
        <translation>本说明，或某个命令的详细说明</translation>
    </message>
    <message>
        <source>Explains a command. “navalisctl COMMAND --help” does the same.</source>
        <translation>解释一个命令。“navalisctl COMMAND --help”作用相同。</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>输出 JSON，供程序使用</translation>
    </message>
    <message>
        <source>print again at each change, until interrupted</source>
        <translation>每次变化时重新输出，直到被中断</translation>
    </message>
    <message>
        <source>go on with what happens, until interrupted</source>
        <translation>继续输出后续事件，直到被中断</translation>
    </message>
    <message>
        <source>include addresses and names of networks: not for publishing</source>
        <translation>包含地址和网络名称：请勿公开</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>&amp;Automatically, where the network has no IPv6 (recommended)</source>
        <translation>网络没有 IPv6 时自动使用（推荐）(&amp;A)</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>始终(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only when I switch it on</source>
        <translation>仅在我开启时(&amp;O)</translation>
    </message>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>登录后即显示托盘图标(&amp;L)</translation>
    </message>
    <message>
        <source>Welcome to Navalis</source>
        <translation>欢迎使用 Navalis</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>Many networks, in hotels and trains for example, only have IPv4. Navalis makes IPv6 work there, by a tunnel through the network (Teredo). Programs need not know of it.</source>
        <translation>许多网络（例如酒店和列车上的）只有 IPv4。Navalis 通过穿越网络的隧道 (Teredo) 让 IPv6 在那里可用，程序无需知晓。</translation>
    </message>
    <message>
        <source>Privacy: the Teredo server sees when and from which IPv4 address you are online, and everybody you reach over IPv6 learns that address. What is not encrypted can be read on the way, as without a tunnel.</source>
        <translation>隐私：Teredo 服务器能看到您何时、从哪个 IPv4 地址上网；您通过 IPv6 联系的每个人也会得知该地址。未加密的内容可能在途中被读取，与不用隧道时一样。</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens; a firewall of its own is in place.</source>
        <translation>保护：除管理员开放的端口外，任何人都无法通过隧道向本机建立连接；已有专用防火墙。</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens. Its own firewall comes up first; without it the tunnel stays closed.</source>
        <translation>保护：除管理员开放的端口外，任何人都无法通过隧道向本机建立连接。专用防火墙会先启动；没有它，隧道保持关闭。</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>何时使用隧道</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>IPv6 on networks that only have IPv4</source>
        <translation>在只有 IPv4 的网络上使用 IPv6</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>在托盘中启动，不显示窗口。</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Helper</source>
        <translation>辅助服务</translation>
    </message>
    <message>
        <source>Tunnel device</source>
        <translation>隧道设备</translation>
    </message>
    <message>
        <source>NetworkManager</source>
        <translation>NetworkManager</translation>
    </message>
    <message>
        <source>IPv4 connection</source>
        <translation>IPv4 连接</translation>
    </message>
    <message>
        <source>UDP to the server</source>
        <translation>到服务器的 UDP</translation>
    </message>
    <message>
        <source>Teredo address</source>
        <translation>Teredo 地址</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Way to IPv6 sites</source>
        <translation>通往 IPv6 站点的路径</translation>
    </message>
    <message>
        <source>IPv6 addresses by name</source>
        <translation>按名称查询 IPv6 地址</translation>
    </message>
    <message>
        <source>Protection from outside</source>
        <translation>对外防护</translation>
    </message>
    <message>
        <source>Other tunnel programs</source>
        <translation>其他隧道程序</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>网络接口</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>It has the prefix 3ffe:831f::/32, which was used before RFC 4380; nobody routes it any more.</source>
        <translation>它的前缀是 3ffe:831f::/32，在 RFC 4380 之前使用；现在已无人为其路由。</translation>
    </message>
    <message>
        <source>The address of its server is none that a public server can have.</source>
        <translation>其服务器的地址不是公共服务器可能拥有的地址。</translation>
    </message>
    <message>
        <source>The address of its client is none that others can send to: peers will not answer it.</source>
        <translation>其客户端的地址是他人无法发送到的：对端不会应答它。</translation>
    </message>
    <message>
        <source>The port of its client is 0: nobody can send there.</source>
        <translation>其客户端的端口为 0：没有人能向那里发送。</translation>
    </message>
    <message>
        <source>Its client says that its NAT lets everybody in, which nobody relies on any more (RFC 5991).</source>
        <translation>其客户端声称其 NAT 允许任何人进入，但现在已没有人依赖这一点 (RFC 5991)。</translation>
    </message>
    <message>
        <source>Some of its flags are reserved and should be 0.</source>
        <translation>它的某些标志是保留的，应当为 0。</translation>
    </message>
    <message>
        <source>It holds no random bits, as the addresses of clients before RFC 5991: it is easy to guess.</source>
        <translation>它不含随机位，与 RFC 5991 之前的客户端地址一样：很容易被猜到。</translation>
    </message>
    <message>
        <source>Whoever sees it knows the IPv4 address and port of its client.</source>
        <translation>看到它的人都能知道其客户端的 IPv4 地址和端口。</translation>
    </message>
    <message>
        <source>%1 is not a Teredo address: they begin with 2001:0:.</source>
        <translation>%1 不是 Teredo 地址：Teredo 地址以 2001:0: 开头。</translation>
    </message>
    <message>
        <source>Too many calls wait for their answers. Try again once some of them have come.</source>
        <translation>等待应答的调用太多。请等其中一些得到应答后再试。</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>您没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>The authorisation service polkit cannot be asked. “systemctl status polkit” tells why; root needs none.</source>
        <translation>无法询问授权服务 polkit。“systemctl status polkit”会说明原因；root 不需要它。</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>密码提示已被关闭。</translation>
    </message>
    <message>
        <source>This needs a password, and nobody could be asked for it.</source>
        <translation>此操作需要密码，但无法向任何人询问。</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Try again once that is answered.</source>
        <translation>另一个请求仍在等待密码。请等它得到回应后再试。</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>它没有应答</translation>
    </message>
    <message>
        <source>it does not know a name that is known everywhere</source>
        <translation>它不认识一个人人皆知的名称</translation>
    </message>
    <message>
        <source>it reports a failure of its own</source>
        <translation>它报告自身发生故障</translation>
    </message>
    <message>
        <source>The network has IPv6 of its own. The tunnel is not needed.</source>
        <translation>此网络自带 IPv6。不需要隧道。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv6 of its own. The tunnel is not needed.</source>
        <translation>网络“%1”自带 IPv6。不需要隧道。</translation>
    </message>
    <message>
        <source>The network lets nothing through until you have signed in.</source>
        <translation>在您登录之前，此网络不放行任何数据。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; lets nothing through until you have signed in.</source>
        <translation>在您登录之前，网络“%1”不放行任何数据。</translation>
    </message>
    <message>
        <source>Open any web page and sign in.</source>
        <translation>请打开任意网页并登录。</translation>
    </message>
    <message>
        <source>There is no way to the IPv4 Internet.</source>
        <translation>没有通往 IPv4 互联网的路径。</translation>
    </message>
    <message>
        <source>Connect this computer to a network.</source>
        <translation>请将本机连接到网络。</translation>
    </message>
    <message>
        <source>The network has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>此网络有 IPv4 而没有 IPv6：正适合使用隧道。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>网络“%1”有 IPv4 而没有 IPv6：正适合使用隧道。</translation>
    </message>
    <message>
        <source>UDP reaches the server %1; its answer takes %2 ms.</source>
        <translation>UDP 能到达服务器 %1；其应答用时 %2 毫秒。</translation>
    </message>
    <message>
        <source>The network refuses UDP to the server %1.</source>
        <translation>此网络拒绝发往服务器 %1 的 UDP。</translation>
    </message>
    <message>
        <source>Its firewall must let UDP port 3544 out. Another network may.</source>
        <translation>其防火墙必须放行 UDP 端口 3544 的出站流量。换一个网络也许可行。</translation>
    </message>
    <message>
        <source>UDP reaches the server %1.</source>
        <translation>UDP 能到达服务器 %1。</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, it does not know our identifier and secret, or UDP is blocked.</source>
        <translation>服务器 %1 没有应答：它已停机，或不认识我们的标识和密钥，或 UDP 被封锁。</translation>
    </message>
    <message>
        <source>Check its line in section [Credentials] of /etc/navalis/navalis.conf, and test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>请检查 /etc/navalis/navalis.conf 的 [Credentials] 一节中的对应行，并测试其他服务器。如果都没有应答，则此网络封锁了 UDP 端口 3544。</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, or UDP is blocked.</source>
        <translation>服务器 %1 没有应答：它已停机，或 UDP 被封锁。</translation>
    </message>
    <message>
        <source>Test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>请测试其他服务器。如果都没有应答，则此网络封锁了 UDP 端口 3544。</translation>
    </message>
    <message>
        <source>The address of the server %1 cannot be found: %2</source>
        <translation>找不到服务器 %1 的地址：%2</translation>
    </message>
    <message>
        <source>Check the name, and whether this network&apos;s name server works.</source>
        <translation>请检查名称，以及此网络的域名服务器是否正常。</translation>
    </message>
    <message>
        <source>Another program uses our UDP port: %1</source>
        <translation>另一个程序占用了隧道的 UDP 端口：%1</translation>
    </message>
    <message>
        <source>Set the port to 0, which means any free one.</source>
        <translation>请将端口设为 0，即任意空闲端口。</translation>
    </message>
    <message>
        <source>Nothing is being sent to the server %1 now.</source>
        <translation>目前没有向服务器 %1 发送任何数据。</translation>
    </message>
    <message>
        <source>The name server tells IPv6 addresses.</source>
        <translation>域名服务器能给出 IPv6 地址。</translation>
    </message>
    <message>
        <source>The name server keeps IPv6 addresses from you.</source>
        <translation>域名服务器对您隐瞒了 IPv6 地址。</translation>
    </message>
    <message>
        <source>Use another name server, for sites that only have IPv6 cannot be found with this one.</source>
        <translation>请使用其他域名服务器，因为用当前的服务器找不到只有 IPv6 的站点。</translation>
    </message>
    <message>
        <source>No answer about IPv6 addresses comes from the name server: %1</source>
        <translation>域名服务器没有就 IPv6 地址作出应答：%1</translation>
    </message>
    <message>
        <source>Check whether this network&apos;s name server works.</source>
        <translation>请检查此网络的域名服务器是否正常。</translation>
    </message>
    <message>
        <source>The helper %1 is running. It may not change the network.</source>
        <translation>辅助服务 %1 正在运行。它无权更改网络。</translation>
    </message>
    <message>
        <source>Let systemd start it: systemctl enable --now navalis-helper.service</source>
        <translation>请由 systemd 启动它：systemctl enable --now navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running. Its settings are not clean: %2</source>
        <translation>辅助服务 %1 正在运行。它的设置有问题：%2</translation>
    </message>
    <message>
        <source>Correct these lines, then: systemctl reload navalis-helper.service</source>
        <translation>请更正这些行，然后执行：systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running.</source>
        <translation>辅助服务 %1 正在运行。</translation>
    </message>
    <message>
        <source>Network interfaces can be made (/dev/net/tun).</source>
        <translation>可以创建网络接口 (/dev/net/tun)。</translation>
    </message>
    <message>
        <source>Load the kernel module with &quot;modprobe tun&quot;. In a container, let it have /dev/net/tun.</source>
        <translation>请用“modprobe tun”加载内核模块。在容器中，请让它能使用 /dev/net/tun。</translation>
    </message>
    <message>
        <source>NetworkManager is not running. The kernel&apos;s routes tell what the network gives.</source>
        <translation>NetworkManager 没有运行。由内核的路由判断网络所提供的连接。</translation>
    </message>
    <message>
        <source>NetworkManager manages %1, and may take its address away.</source>
        <translation>NetworkManager 管理着 %1，可能会取走它的地址。</translation>
    </message>
    <message>
        <source>A file of yours in /etc/NetworkManager replaces unmanaged-devices; write &quot;+=&quot; there.</source>
        <translation>/etc/NetworkManager 中您的某个文件替换了 unmanaged-devices；请在那里写“+=”。</translation>
    </message>
    <message>
        <source>NetworkManager is running and leaves %1 alone.</source>
        <translation>NetworkManager 正在运行，并且不干预 %1。</translation>
    </message>
    <message>
        <source>Incoming traffic cannot be kept out: %1</source>
        <translation>无法阻挡入站流量：%1</translation>
    </message>
    <message>
        <source>The kernel needs nftables (5.12 or later). Without it there is no tunnel.</source>
        <translation>内核需要 nftables（5.12 或更高版本）。没有它就没有隧道。</translation>
    </message>
    <message>
        <source>Nobody can reach this computer unasked; %1 packets have been refused.</source>
        <translation>任何人都无法未经请求就访问本机；已拒绝的数据包：%1。</translation>
    </message>
    <message>
        <source>There is no tunnel now that would need a firewall.</source>
        <translation>目前没有需要防火墙的隧道。</translation>
    </message>
    <message>
        <source>Miredo is running. Two Teredo clients are in each other&apos;s way.</source>
        <translation>Miredo 正在运行。两个 Teredo 客户端会互相妨碍。</translation>
    </message>
    <message>
        <source>Stop it: systemctl disable --now miredo.service</source>
        <translation>请停止它：systemctl disable --now miredo.service</translation>
    </message>
    <message>
        <source>Another Teredo client owns the interface %1. Two Teredo clients are in each other&apos;s way.</source>
        <translation>另一个 Teredo 客户端占有接口 %1。两个 Teredo 客户端会互相妨碍。</translation>
    </message>
    <message>
        <source>Stop the program that made this interface.</source>
        <translation>请停止创建此接口的程序。</translation>
    </message>
    <message>
        <source>Somebody else uses %1: %2</source>
        <translation>有其他程序在使用 %1：%2</translation>
    </message>
    <message>
        <source>&quot;ip -d link show %1&quot; tells more about it.</source>
        <translation>“ip -d link show %1”会给出更多信息。</translation>
    </message>
    <message>
        <source>No other program is in the way.</source>
        <translation>没有其他程序妨碍。</translation>
    </message>
    <message>
        <source>IPv6 is switched off: %1</source>
        <translation>IPv6 已被禁用：%1</translation>
    </message>
    <message>
        <source>Set net.ipv6.conf.all.disable_ipv6 and net.ipv6.conf.default.disable_ipv6 to 0.</source>
        <translation>请将 net.ipv6.conf.all.disable_ipv6 和 net.ipv6.conf.default.disable_ipv6 设为 0。</translation>
    </message>
    <message>
        <source>The events tell who changed it, where that is known.</source>
        <translation>如果能够得知，事件中会说明是谁更改了它。</translation>
    </message>
    <message>
        <source>The tunnel does not run, so there is no interface %1.</source>
        <translation>隧道没有运行，因此没有接口 %1。</translation>
    </message>
    <message>
        <source>%1 has no address yet and passes packets of up to %2 bytes.</source>
        <translation>%1 还没有地址，可传送最大 %2 字节的数据包。</translation>
    </message>
    <message>
        <source>%1 has the address %2 and passes packets of up to %3 bytes.</source>
        <translation>%1 的地址是 %2，可传送最大 %3 字节的数据包。</translation>
    </message>
    <message>
        <source>Nothing is known before the server has answered.</source>
        <translation>在服务器应答之前一无所知。</translation>
    </message>
    <message>
        <source>The server has given the address %1.</source>
        <translation>服务器给出了地址 %1。</translation>
    </message>
    <message>
        <source>The server is being asked just now.</source>
        <translation>正在询问服务器。</translation>
    </message>
    <message>
        <source>Run this again in a moment.</source>
        <translation>请稍后再次检查。</translation>
    </message>
    <message>
        <source>The tunnel is switched off.</source>
        <translation>隧道已关闭。</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>请打开它。</translation>
    </message>
    <message>
        <source>The tunnel waits (%1).</source>
        <translation>隧道正在等待（%1）。</translation>
    </message>
    <message>
        <source>The engine has crashed: %1</source>
        <translation>引擎已崩溃：%1</translation>
    </message>
    <message>
        <source>Please report this with the events. It is started again by itself.</source>
        <translation>请附上事件报告此问题。它会自动重新启动。</translation>
    </message>
    <message>
        <source>The server %1 knows us, but wants another secret than ours.</source>
        <translation>服务器 %1 认识我们，但要求的密钥与我们的不同。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a new one, write it into section [Credentials] of /etc/navalis/navalis.conf, then: systemctl reload navalis-helper.service</source>
        <translation>请向其运营者索取新密钥，写入 /etc/navalis/navalis.conf 的 [Credentials] 一节，然后执行：systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>There is no tunnel (%1).</source>
        <translation>没有隧道（%1）。</translation>
    </message>
    <message>
        <source>There is no tunnel (%1). %2</source>
        <translation>没有隧道（%1）。%2</translation>
    </message>
    <message>
        <source>See what else failed here.</source>
        <translation>请查看此处还有哪些失败项。</translation>
    </message>
    <message>
        <source>Others see you as %1. The router gives each of them another port (symmetric NAT).</source>
        <translation>他人看到您的地址为 %1。路由器为每个对端分配不同的端口（对称 NAT）。</translation>
    </message>
    <message>
        <source>Web sites work; some peers cannot be reached. Switch on UPnP or NAT-PMP in the router.</source>
        <translation>网站可用；部分对端无法访问。请在路由器上启用 UPnP 或 NAT-PMP。</translation>
    </message>
    <message>
        <source>Others see you as %1. There is no NAT.</source>
        <translation>他人看到您的地址为 %1。没有 NAT。</translation>
    </message>
    <message>
        <source>Others see you as %1. The router&apos;s NAT is of a kind that works.</source>
        <translation>他人看到您的地址为 %1。路由器的 NAT 属于可用的类型。</translation>
    </message>
    <message>
        <source>No relay carries our packets to the IPv6 Internet.</source>
        <translation>没有中继把我们的数据包送往 IPv6 互联网。</translation>
    </message>
    <message>
        <source>Another server may be close to one; only other Teredo users can be reached meanwhile.</source>
        <translation>换一个服务器或许离中继更近；在此之前只能访问其他 Teredo 用户。</translation>
    </message>
    <message>
        <source>No IPv6 host has answered yet.</source>
        <translation>还没有 IPv6 主机应答。</translation>
    </message>
    <message>
        <source>IPv6 hosts answer; the last answer came through the relay %1.</source>
        <translation>IPv6 主机有应答；最近一次应答经由中继 %1 到达。</translation>
    </message>
    <message>
        <source>ended by signal %1 (it tried a system call that is forbidden to it)</source>
        <translation>被信号 %1 终止（它尝试了被禁止的系统调用）</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>被信号 %1 终止</translation>
    </message>
    <message>
        <source>somebody has deleted the tunnel&apos;s interface</source>
        <translation>有人删除了隧道的接口</translation>
    </message>
    <message>
        <source>it could not give up its privileges</source>
        <translation>它未能放弃自己的权限</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>以退出码 %1 结束</translation>
    </message>
    <message>
        <source>it sent a message that makes no sense</source>
        <translation>它发送了没有意义的消息</translation>
    </message>
    <message>
        <source>it sent a message that only the helper sends</source>
        <translation>它发送了只有辅助服务才会发送的消息</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1; end the program that has it, or set another ClientPort</source>
        <translation>此网络中没有本地发现：%1；请结束占用该端口的程序，或设置其他 ClientPort</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1</source>
        <translation>此网络中没有本地发现：%1</translation>
    </message>
    <message>
        <source>The mode is %1</source>
        <translation>模式：%1</translation>
    </message>
    <message>
        <source>The network is %1</source>
        <translation>网络：%1</translation>
    </message>
    <message>
        <source>The network is %1: %2</source>
        <translation>网络：%1，%2</translation>
    </message>
    <message>
        <source>Using the server %1 at %2</source>
        <translation>正在使用服务器 %1，地址 %2</translation>
    </message>
    <message>
        <source>Our address is %1, mapped to %2</source>
        <translation>我们的地址是 %1，映射到 %2</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2 (%3)</source>
        <translation>隧道：%1，%2（%3）</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2</source>
        <translation>隧道：%1，%2</translation>
    </message>
    <message>
        <source>The tunnel is %1 (%2)</source>
        <translation>隧道：%1（%2）</translation>
    </message>
    <message>
        <source>The tunnel is %1</source>
        <translation>隧道：%1</translation>
    </message>
    <message>
        <source>NetworkManager manages the tunnel&apos;s interface; it may take its address away at any time</source>
        <translation>NetworkManager 管理着隧道的接口；它随时可能取走其地址</translation>
    </message>
    <message>
        <source>Open ports: %1 of TCP, %2 of UDP</source>
        <translation>开放的端口：TCP %1 个，UDP %2 个</translation>
    </message>
    <message>
        <source>The protocol is tcp or udp.</source>
        <translation>协议是 tcp 或 udp。</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>No name server answers</source>
        <translation>没有域名服务器应答</translation>
    </message>
    <message>
        <source>%1 has taken from %2: %3</source>
        <translation>%1 从 %2 取走了：%3</translation>
    </message>
    <message>
        <source>%1 keeps changing %2</source>
        <translation>%1 不断更改 %2</translation>
    </message>
    <message>
        <source>%1 is as it should be again</source>
        <translation>%1 已恢复正常</translation>
    </message>
    <message>
        <source>The program with the process id %1</source>
        <translation>进程号为 %1 的程序</translation>
    </message>
    <message>
        <source>Somebody (the kernel does not say who)</source>
        <translation>某个程序（内核没有说明是谁）</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The rule is automatic, always or never.</source>
        <translation>规则是 automatic、always 或 never。</translation>
    </message>
    <message>
        <source>There is no network %1.</source>
        <translation>没有网络 %1。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>%1 ports are open already, which is the most there can be. Close one first.</source>
        <translation>已经开放了 %1 个端口，达到上限。请先关闭一个。</translation>
    </message>
    <message>
        <source>This port is not open.</source>
        <translation>此端口没有开放。</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>未知的键 %1</translation>
    </message>
    <message>
        <source>%1 is no port: write tcp/22 or udp/5000</source>
        <translation>%1 不是端口：请写成 tcp/22 或 udp/5000</translation>
    </message>
    <message>
        <source>The administrator has fixed the open ports in %1.</source>
        <translation>管理员已在 %1 中设定了开放的端口。</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 是 true 或 false</translation>
    </message>
    <message>
        <source>%1 is a number of seconds from %2 to %3</source>
        <translation>%1 是 %2 到 %3 之间的秒数</translation>
    </message>
    <message>
        <source>%1 is a number from 0 to 65535, 0 for any</source>
        <translation>%1 是 0 到 65535 的数字，0 表示任意</translation>
    </message>
    <message>
        <source>%1 is standby or run</source>
        <translation>%1 是 standby 或 run</translation>
    </message>
    <message>
        <source>write server.example=identifier:secret</source>
        <translation>请写成 server.example=标识:密钥</translation>
    </message>
    <message>
        <source>identifier and secret have 1 to 255 bytes each, both or none of them are given</source>
        <translation>标识和密钥各有 1 到 255 个字节，要么都给出，要么都不给</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft; no losses when last seen</source>
        <translation>Microsoft；上次检查时没有丢包</translation>
    </message>
    <message>
        <source>Microsoft; lost a quarter of the packets when last seen</source>
        <translation>Microsoft；上次检查时丢失四分之一的数据包</translation>
    </message>
    <message>
        <source>Microsoft; failed for many in 2019</source>
        <translation>Microsoft；2019 年许多人无法使用</translation>
    </message>
    <message>
        <source>IKS GmbH Jena, Germany</source>
        <translation>IKS GmbH Jena，德国</translation>
    </message>
    <message>
        <source>Default of Windows 10 and 11</source>
        <translation>Windows 10 和 11 的默认值</translation>
    </message>
    <message>
        <source>A host name has no empty part: write host.example, without a dot too many.</source>
        <translation>主机名没有空的部分：请写成 host.example，不要有多余的点。</translation>
    </message>
    <message>
        <source>A part of a host name has at most 63 characters.</source>
        <translation>主机名的每个部分最多 63 个字符。</translation>
    </message>
    <message>
        <source>A part of a host name neither begins nor ends with a hyphen.</source>
        <translation>主机名的每个部分首尾不能是连字符。</translation>
    </message>
    <message>
        <source>A host name consists of the letters a to z, digits, hyphens and dots.</source>
        <translation>主机名只能包含字母 a 到 z、数字、连字符和点。</translation>
    </message>
    <message>
        <source>This looks like an IPv4 address but is none: write four numbers from 0 to 255.</source>
        <translation>这看起来像 IPv4 地址但不是：请写四个 0 到 255 的数字。</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>缺少服务器的名称。</translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation>主机名最多 253 个字符。</translation>
    </message>
    <message>
        <source>%1 is not an address a public server can have.</source>
        <translation>%1 不是公共服务器可能拥有的地址。</translation>
    </message>
    <message>
        <source>%1 is not a public address</source>
        <translation>%1 不是公网地址</translation>
    </message>
    <message>
        <source>Servers are being tested already: wait, or cancel that test.</source>
        <translation>已经在测试服务器：请等待，或取消那项测试。</translation>
    </message>
    <message>
        <source>At most 64 servers can be tested at once.</source>
        <translation>一次最多可测试 64 个服务器。</translation>
    </message>
    <message>
        <source>This is the test of somebody else.</source>
        <translation>这是其他人的测试。</translation>
    </message>
    <message>
        <source>%1 is fixed by the administrator in /etc/navalis/navalis.conf.</source>
        <translation>%1 由管理员在 /etc/navalis/navalis.conf 中设定。</translation>
    </message>
    <message>
        <source>%1: until that is mended, users cannot change what it may fix</source>
        <translation>%1：在修复之前，用户无法更改其中可能设定的内容</translation>
    </message>
    <message>
        <source>The rule of this network</source>
        <translation>此网络的规则</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection.</source>
        <translation>%1 不是连接的 UUID。</translation>
    </message>
    <message>
        <source>There are rules for 256 networks already: forget one first.</source>
        <translation>已有 256 个网络的规则：请先忘记一个。</translation>
    </message>
    <message>
        <source>%1 is not one of your own servers, which alone can be removed.</source>
        <translation>%1 不是您自己的服务器，只有自己的服务器才能移除。</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>没有服务器 %1。</translation>
    </message>
    <message>
        <source>There are 32 servers of your own already: remove one first.</source>
        <translation>您自己的服务器已有 32 个：请先移除一个。</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <translation>服务器列表</translation>
    </message>
    <message>
        <source>%1 is your choice: choose another server before you remove it.</source>
        <translation>%1 是您的选择：移除之前请先选择其他服务器。</translation>
    </message>
    <message>
        <source>Mode is auto, on or off.</source>
        <translation>Mode 是 auto、on 或 off。</translation>
    </message>
    <message>
        <source>Server is a text.</source>
        <translation>Server 是文本。</translation>
    </message>
    <message>
        <source>%1 is a list of texts.</source>
        <translation>%1 是文本列表。</translation>
    </message>
    <message>
        <source>ServersReset is true or false.</source>
        <translation>ServersReset 是 true 或 false。</translation>
    </message>
    <message>
        <source>NetworkRules gives each UUID a rule.</source>
        <translation>NetworkRules 为每个 UUID 给出一条规则。</translation>
    </message>
    <message>
        <source>A rule of NetworkRules is automatic, always or never.</source>
        <translation>NetworkRules 的规则是 automatic、always 或 never。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>没有设置 %1。</translation>
    </message>
    <message>
        <source>not a section: write [Name]</source>
        <translation>不是节：请写成 [名称]</translation>
    </message>
    <message>
        <source>not understood: write Key=value</source>
        <translation>无法理解：请写成 键=值</translation>
    </message>
    <message>
        <source>this line belongs to no section</source>
        <translation>此行不属于任何节</translation>
    </message>
    <message>
        <source>this is set a second time, which replaces line %1</source>
        <translation>这是第二次设定，替换了第 %1 行</translation>
    </message>
    <message>
        <source>larger than 64 KiB, which no settings file is</source>
        <translation>大于 64 KiB，设置文件不会这么大</translation>
    </message>
    <message>
        <source>not a text file in UTF-8</source>
        <translation>不是 UTF-8 文本文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Mode is auto, on or off</source>
        <translation>Mode 是 auto、on 或 off</translation>
    </message>
    <message>
        <source>one of these cannot be a server: %1</source>
        <translation>其中有一项不可能是服务器：%1</translation>
    </message>
    <message>
        <source>Lock names Servers, Networks, or both, separated by commas</source>
        <translation>Lock 指定 Servers、Networks 或两者，以逗号分隔</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address</source>
        <translation>%1 不是 IPv6 地址</translation>
    </message>
    <message>
        <source>VerificationHosts are one to four IPv6 addresses, separated by commas</source>
        <translation>VerificationHosts 是一到四个 IPv6 地址，以逗号分隔</translation>
    </message>
    <message>
        <source>AllowTestAddresses is true or false</source>
        <translation>AllowTestAddresses 是 true 或 false</translation>
    </message>
    <message>
        <source>WithoutOffloads names tun-header, tcp, udp, udp-segment, udp-gro, separated by commas</source>
        <translation>WithoutOffloads 指定 tun-header、tcp、udp、udp-segment、udp-gro，以逗号分隔</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection: see `nmcli connection`</source>
        <translation>%1 不是连接的 UUID：请查看 `nmcli connection`</translation>
    </message>
    <message>
        <source>a rule is automatic, always or never</source>
        <translation>规则是 automatic、always 或 never</translation>
    </message>
    <message>
        <source>what stands before = is no server: write server.example=identifier:secret</source>
        <translation>= 之前的内容不是服务器：请写成 server.example=标识:密钥</translation>
    </message>
    <message>
        <source>[%1] can only be set by the administrator</source>
        <translation>[%1] 只能由管理员设定</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>未知的节 [%1]</translation>
    </message>
    <message>
        <source>%1 can only be set by the administrator</source>
        <translation>%1 只能由管理员设定</translation>
    </message>
    <message>
        <source>every user of this computer can read this secret: as root, let chgrp give the file to the group navalis, then chmod 640</source>
        <translation>本机的每个用户都能读取此密钥：请以 root 身份用 chgrp 将文件归属 navalis 组，然后执行 chmod 640</translation>
    </message>
    <message>
        <source>IPv6 is switched off for the interface %1 (sysctl disable_ipv6)</source>
        <translation>接口 %1 已禁用 IPv6 (sysctl disable_ipv6)</translation>
    </message>
    <message>
        <source>the default route</source>
        <translation>默认路由</translation>
    </message>
    <message>
        <source>the route to 2000::/3</source>
        <translation>到 2000::/3 的路由</translation>
    </message>
    <message>
        <source>the route for browsers</source>
        <translation>供浏览器使用的路由</translation>
    </message>
    <message>
        <source>its being up</source>
        <translation>启用状态</translation>
    </message>
    <message>
        <source>its MTU of %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>its address for browsers</source>
        <translation>供浏览器使用的地址</translation>
    </message>
    <message>
        <source>The mode is auto, on or off.</source>
        <translation>模式是 auto、on 或 off。</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>引擎没有应答。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>online</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>native-ipv6</source>
        <translation>自带 IPv6</translation>
    </message>
    <message>
        <source>captive-portal</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>no-network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>network-rule</source>
        <translation>此网络的规则</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>按流量计费</translation>
    </message>
    <message>
        <source>ipv6-disabled</source>
        <translation>IPv6 已禁用</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>resolving</source>
        <translation>正在查找服务器</translation>
    </message>
    <message>
        <source>qualifying</source>
        <translation>正在请求地址</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在等待应答</translation>
    </message>
    <message>
        <source>no-relay</source>
        <translation>没有中继</translation>
    </message>
    <message>
        <source>symmetric-nat</source>
        <translation>对称 NAT</translation>
    </message>
    <message>
        <source>server-unreachable</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>udp-blocked</source>
        <translation>UDP 被封锁</translation>
    </message>
    <message>
        <source>server-refused-key</source>
        <translation>密钥不被接受</translation>
    </message>
    <message>
        <source>name-resolution</source>
        <translation>无法解析服务器名称</translation>
    </message>
    <message>
        <source>port-taken</source>
        <translation>端口被占用</translation>
    </message>
    <message>
        <source>no-socket</source>
        <translation>没有套接字</translation>
    </message>
    <message>
        <source>no-tun</source>
        <translation>没有隧道设备</translation>
    </message>
    <message>
        <source>interface-taken</source>
        <translation>接口被占用</translation>
    </message>
    <message>
        <source>firewall-unavailable</source>
        <translation>没有防火墙</translation>
    </message>
    <message>
        <source>missing-privilege</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>engine-crashed</source>
        <translation>引擎崩溃</translation>
    </message>
    <message>
        <source>system-error</source>
        <translation>系统错误</translation>
    </message>
    <message>
        <source>not-chosen</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>ipv4-only</source>
        <translation>仅 IPv4</translation>
    </message>
    <message>
        <source>There is no TUN device: %1 is missing or has no driver</source>
        <translation>没有 TUN 设备：缺少 %1 或没有驱动程序</translation>
    </message>
    <message>
        <source>Another program uses the interface %1</source>
        <translation>另一个程序正在使用接口 %1</translation>
    </message>
    <message>
        <source>The interface %1 needs the privilege CAP_NET_ADMIN</source>
        <translation>接口 %1 需要 CAP_NET_ADMIN 权限</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>接口 %1</translation>
    </message>
    <message>
        <source>socket for links, addresses and routes (rtnetlink)</source>
        <translation>用于接口、地址和路由的套接字 (rtnetlink)</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>removal of an IPv6 address</source>
        <translation>移除 IPv6 地址</translation>
    </message>
    <message>
        <source>IPv6 route</source>
        <translation>IPv6 路由</translation>
    </message>
    <message>
        <source>removal of an IPv6 route</source>
        <translation>移除 IPv6 路由</translation>
    </message>
    <message>
        <source>state of the network (rtnetlink)</source>
        <translation>网络状态 (rtnetlink)</translation>
    </message>
    <message>
        <source>watch over the interface (rtnetlink)</source>
        <translation>监视接口 (rtnetlink)</translation>
    </message>
    <message>
        <source>This system has no nftables</source>
        <translation>此系统没有 nftables</translation>
    </message>
    <message>
        <source>firewall for the interface %1</source>
        <translation>接口 %1 的防火墙</translation>
    </message>
    <message>
        <source>socket of libnftables</source>
        <translation>libnftables 的套接字</translation>
    </message>
    <message>
        <source>socket of the firewall</source>
        <translation>防火墙的套接字</translation>
    </message>
    <message>
        <source>duplicate of a descriptor</source>
        <translation>复制描述符</translation>
    </message>
    <message>
        <source>own address of a socket</source>
        <translation>套接字自身的地址</translation>
    </message>
    <message>
        <source>UDP socket</source>
        <translation>UDP 套接字</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>UDP 端口 %1</translation>
    </message>
    <message>
        <source>route to the server</source>
        <translation>到服务器的路由</translation>
    </message>
    <message>
        <source>interface for multicast</source>
        <translation>用于多播的接口</translation>
    </message>
    <message>
        <source>multicast of a socket</source>
        <translation>套接字的多播</translation>
    </message>
    <message>
        <source>multicast group 224.0.0.253</source>
        <translation>多播组 224.0.0.253</translation>
    </message>
    <message>
        <source>sharing a port</source>
        <translation>共享端口</translation>
    </message>
    <message>
        <source>the address of this computer has gone</source>
        <translation>本机的地址已消失</translation>
    </message>
    <message>
        <source>a point-to-point link has no other computers</source>
        <translation>点对点链路上没有其他计算机</translation>
    </message>
    <message>
        <source>its prefix leaves no room for other computers, or too much</source>
        <translation>其前缀没有给其他计算机留出空间，或留得过多</translation>
    </message>
    <message>
        <source>socket pair for the engine</source>
        <translation>引擎的套接字对</translation>
    </message>
    <message>
        <source>message to the other process</source>
        <translation>发给另一进程的消息</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有那个设备或地址</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有那个设备</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>无效的参数</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>系统中打开的文件太多</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>没有可用的缓冲区空间</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法分配请求的地址</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>协议不支持该地址族</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持的操作</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>不支持的协议</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
</context>
</TS>
